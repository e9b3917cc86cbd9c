package org.entente.register.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.register.cli.OpenDesk;

/** Debian's Chromium, and what its pages complained of. */
final class Screen implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Screen(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Screen open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no " + CHROMIUM + ": the desk is not tried in a browser");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Screen(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    /** A page of a browser that nobody has used. */
    Page page(int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onClose(closed -> context.close());
        return page;
    }

    /** The same, with somebody signed in. */
    Page page(OpenDesk desk, String name) {
        Page page = page(1280);
        page.navigate(desk.address() + "/login");
        signIn(page, name);
        return page;
    }

    static void signIn(Page page, String name) {
        page.fill("#username", name);
        page.fill("#password", OpenDesk.PASSWORD);
        page.click("main button");
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
