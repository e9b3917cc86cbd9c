package org.entente.register.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingPageBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeAll
    static void open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no " + CHROMIUM + ": the page is not tried in a browser");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void aCardLightsItsWordsAndAClickKeepsThemLit() throws IOException {
        try (Page page = page(1280)) {
            page.hover("#d1-c1");
            assertThat(page.locator(".m.lit").allTextContents())
                    .containsExactly("They agreed to open a ", "bridge", ".");
            page.mouse().move(0, 0);
            assertThat(page.locator(".m.lit").count()).isZero();
            page.focus("#d1-c1 a.head");
            page.keyboard().press("Enter");
            page.focus("#filter");
            assertThat(page.locator(".card.pinned").getAttribute("id")).isEqualTo("d1-c1");
            page.focus("#d1-c1 a.head");
            page.keyboard().press("Escape");
            assertThat(page.locator(".pinned").count()).isZero();
        }
    }

    @Test
    void wordsLightTheirCards() throws IOException {
        try (Page page = page(1280)) {
            page.hover("a.m[href='#d1-e1']");
            assertThat(page.locator(".card.lit").first().getAttribute("id")).isEqualTo("d1-e1");
        }
    }

    @Test
    void theKeyboardGoesFromDocumentToDocumentAndFilters() throws IOException {
        try (Page page = page(1280)) {
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("d2-title");
            page.keyboard().press("k");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("d1-title");
            page.keyboard().press("/");
            page.keyboard().type("BRIDGE arda");
            assertThat(page.locator(".doc:visible").count()).isEqualTo(1);
            assertThat(page.locator(".find output").textContent()).isEqualTo("1 of 2");
        }
    }

    @Test
    void nothingIsWiderThanASmallPhone() throws IOException {
        for (int width : List.of(320, 360, 768, 1024, 1920)) {
            try (Page page = page(width)) {
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("at %d", width)
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void thePageBreaksNoRuleOfItsOwnAndFollowsTheDark() throws IOException {
        try (Page page = page(1280)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(22, 23, 26)");
        }
    }

    /** A page of two documents; whatever the browser complains of fails the test. */
    private Page page(int width) throws IOException {
        Browser open = Objects.requireNonNull(browser);
        Path file = Files.writeString(
                folder.resolve("page.html"),
                ReadingPageTest.page(Samples.meeting("A".repeat(120), Samples.BODY), Samples.nothing()));
        Page page = open.newPage(new Browser.NewPageOptions().setViewportSize(width, 640));
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(file.toUri().toString());
        assertThat(complaints).isEmpty();
        return page;
    }
}
