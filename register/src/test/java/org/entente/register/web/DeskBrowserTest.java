package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.register.cli.OpenDesk;
import org.entente.register.web.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskBrowserTest {
    private static final String ARTICLE = """
            Prime Minister meets Lao counterpart

            Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here on Tuesday.

            The two prime ministers agreed to build an expressway from Hà Nội to Vientiane.

            Sonexay pledged that Laos will train 30 doctors.
            """;
    private static final String HOSTILE = """
            <script>document.title='taken'</script><img src=x onerror="document.title='taken'"> leaders meet

            Hà Nội, September 12, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay "<b onmouseover=alert(1)>" Siphandone here on Tuesday.

            The two prime ministers agreed to build <svg onload=alert(1)> a bridge \u202Eegdirb over the Mekong.
            """;

    private static @Nullable Screen screen;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeAll
    static void open() {
        screen = Screen.open();
    }

    @AfterAll
    static void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @BeforeEach
    void forget() {
        screen().complaints().clear();
    }

    private static Screen screen() {
        return Objects.requireNonNull(screen);
    }

    @Test
    void from_the_first_run_to_a_search_for_what_was_added() {
        try (OpenDesk desk = new OpenDesk(folder);
                Page page = screen().page(1280)) {
            page.navigate(desk.address());
            page.waitForURL("**/setup");
            page.fill("#code", OpenDesk.CODE);
            page.fill("#name", "Ana Lê");
            page.fill("#password", OpenDesk.PASSWORD);
            page.fill("#again", OpenDesk.PASSWORD);
            page.click("main button");
            Screen.signIn(page, "Ana Lê");
            assertThat(page.textContent("h1")).isEqualTo("Relations");

            page.click("a[href='/add']");
            page.fill("#text", ARTICLE);
            page.fill("#name", "reception.txt");
            page.click("main button");
            assertThat(page.textContent(".cards .status")).isEqualTo("added");

            page.click(".brand");
            page.click("text=Laos – Vietnam");
            assertThat(page.locator("#timeline .line .mark").count()).isEqualTo(1);
            assertThat(page.textContent("#commitments")).contains("build an expressway from Hà Nội to Vientiane");
            assertThat(page.textContent("#commitments")).contains("train 30 doctors");

            page.click("#coverage summary");
            page.click("#coverage li a");
            rejectByKeys(page);

            page.navigate(desk.address() + "/relations/VN-LA");
            assertThat(page.textContent("#commitments")).doesNotContain("train 30 doctors");
            page.goBack();
            page.locator(".is-rejected [data-key=u]").click();
            PlaywrightAssertions.assertThat(page.locator(".is-rejected")).hasCount(0);
            page.navigate(desk.address() + "/relations/VN-LA");
            assertThat(page.textContent("#commitments")).contains("train 30 doctors");

            correct(page, desk);
            assertThat(page.request()
                            .get(desk.address() + "/api/v1/commitments?relation=LA-VN&format=csv")
                            .text())
                    .contains("build a motorway from Hà Nội to Vientiane")
                    .doesNotContain("expressway");

            assertThat(found(page, "Phạm Minh Chính")).contains("Phạm Minh Chính");
            assertThat(found(page, "pham minh chinh")).contains("Phạm Minh Chính");

            page.click("a[href='/audit']");
            assertThat(page.locator("tbody tr").count()).isEqualTo(5);
            page.click("text=Prove that it is whole");
            assertThat(page.textContent(".told")).contains("All 5 entries are whole");
            assertThat(screen().complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    /** With n to the undertaking that is wrong, with x to reject it; nothing is decided on the way. */
    private static void rejectByKeys(Page page) {
        page.locator("body").press("n");
        while (!page.textContent(".here").contains("train 30 doctors")) {
            page.keyboard().press("n");
        }
        assertThat(String.join("", page.locator(".m.lit").allTextContents())).contains("Sonexay pledged");
        page.keyboard().press("x");
        PlaywrightAssertions.assertThat(page.locator(".is-rejected")).hasCount(1);
        assertThat(page.textContent(".is-rejected")).contains("train 30 doctors", "rejected", "Ana Lê");
    }

    /** Gives an undertaking other words; then selects words of the article for what the reader missed. */
    private static void correct(Page page, OpenDesk desk) {
        page.navigate(desk.address() + "/documents");
        page.locator("main li a").first().click();
        page.locator("body").press("n");
        while (!page.textContent(".here").contains("build an expressway")) {
            page.keyboard().press("n");
        }
        page.keyboard().press("e");
        page.locator(".here input[name='set.what']").fill("build a motorway from Hà Nội to Vientiane");
        page.locator(".here .correct button").click();
        PlaywrightAssertions.assertThat(page.locator(".is-corrected")).containsText("by Ana Lê");
        page.locator("article p")
                .last()
                .evaluate("line => { getSelection().selectAllChildren(line);"
                        + " line.dispatchEvent(new MouseEvent('mouseup', { bubbles: true })); }");
        page.click(".pick");
        assertThat(page.inputValue("#note1")).contains("“Sonexay pledged that Laos will train 30 doctors.” ", "@");
    }

    private static String found(Page page, String words) {
        page.keyboard().press("/");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        page.waitForURL("**/search?**");
        return page.locator(".cards").textContent();
    }

    @Test
    void two_at_once_lose_nothing_and_each_is_told() {
        try (OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ARTICLE);
                Page first = screen().page(1280);
                Page second = screen().page(1280)) {
            for (Page page : List.of(first, second)) {
                page.navigate(desk.address() + "/login");
                Screen.signIn(page, page == first ? "reviewer" : "editor");
                page.navigate(desk.address() + "/documents");
                page.locator("main li a").first().click();
            }
            first.locator("#f-c1 [data-key=x]").click();
            PlaywrightAssertions.assertThat(first.locator("#f-c1")).containsText("by reviewer");
            second.locator("#f-c1 [data-key=a]").click();
            PlaywrightAssertions.assertThat(second.locator("#f-c1 .told"))
                    .containsText("In the meantime reviewer decided about this too (reject, entry 3)."
                            + " Both are kept, and yours, the later, is in force.");
            PlaywrightAssertions.assertThat(second.locator("#f-c1.is-accepted")).hasCount(1);
            first.evaluate("dispatchEvent(new Event('focus'))");
            PlaywrightAssertions.assertThat(first.locator("[aria-live] .told"))
                    .containsText("In the meantime editor decided about it too (accept, entry 5).");
            first.reload();
            PlaywrightAssertions.assertThat(first.locator(".told"))
                    .containsText(
                            "Since you decided about this (entry 3), editor decided about it too (accept, entry 5)."
                                    + " Both are kept, and the later is in force.");
            first.reload();
            PlaywrightAssertions.assertThat(first.locator(".told")).hasCount(0);
            second.locator("#f-c2 [data-key=a]").click();
            PlaywrightAssertions.assertThat(second.locator("#f-c2")).containsText("by editor");
            second.reload();
            second.locator("#f-c1 [data-key=u]").click();
            PlaywrightAssertions.assertThat(second.locator("#f-c1.is-open")).hasCount(1);
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void what_both_sides_confirm_is_agreed() {
        try (OpenDesk desk = new OpenDesk(folder)
                .peopled()
                .let("Somchai", Role.REVIEWER, "LA")
                .let("Hương", Role.REVIEWER, "VN")
                .add("one.txt", ARTICLE)) {
            for (String name : List.of("Somchai", "Hương")) {
                try (Page page = screen().page(1280)) {
                    page.navigate(desk.address() + "/login");
                    Screen.signIn(page, name);
                    page.navigate(desk.address() + "/relations/VN-LA");
                    page.click("#commitments a.head >> text=build an expressway");
                    page.click("text=Confirm for");
                    assertThat(page.textContent("main"))
                            .contains(
                                    name.equals("Somchai")
                                            ? "Confirmed by Laos, not yet by all sides."
                                            : "Agreed: confirmed by Laos and Vietnam.");
                }
            }
            assertThat(screen().complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void a_hostile_document_is_shown_and_does_nothing() {
        try (OpenDesk desk = new OpenDesk(folder).peopled().add("<script>evil</script>.txt", HOSTILE);
                Page page = screen().page(1280)) {
            page.navigate(desk.address() + "/login");
            Screen.signIn(page, "editor");
            assertThat(page.textContent("main")).contains("<script>document.title='taken'</script>");
            List<String> seen = new ArrayList<>(List.of("/", "/documents", "/relations/VN-LA", "/audit", "/review"));
            page.navigate(desk.address() + "/documents");
            seen.add(page.locator("main li a").first().getAttribute("href"));
            seen.add("/search?q=%3Cscript%3E");
            seen.add("/search?q=bridge");
            for (String path : seen) {
                page.navigate(desk.address() + path);
                assertThat(page.title()).as(path).endsWith("Entente");
                assertThat(page.locator("main script, main img, main svg[onload], main b[onmouseover]")
                                .count())
                        .as(path)
                        .isZero();
            }
            assertThat(screen().complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void styles_in_a_document_style_nothing_and_words_that_turn_about_turn_nothing_else() {
        String hostile = """
                <html><head><title>Styled leaders meet</title><style>body{display:none}.brand{color:red}</style>
                <link rel=stylesheet href=/evil.css></head><body style="display:none"><article>
                <h1 style="position:fixed;inset:0;background:red">Styled leaders meet \u202Ednomaid</h1>
                <p style="background:url(/evil.png)">Hà Nội, September 12, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here on Tuesday.</p>
                <p>The two prime ministers agreed to build <style>*{display:none}</style>a bridge \u202Eegdirb over the Mekong.</p>
                </article></body></html>
                """;
        try (OpenDesk desk = new OpenDesk(folder).peopled().add("}body{display:none}/*.html", hostile);
                Page page = screen().page(desk, "editor")) {
            page.navigate(desk.address() + "/documents");
            String document = page.locator("main li a").first().getAttribute("href");
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            for (String path : List.of("/", "/documents", document, "/relations/VN-LA", "/search?q=bridge")) {
                page.navigate(desk.address() + path);
                PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
                assertThat(page.locator("[style], main style, main link").count())
                        .as(path)
                        .isZero();
            }
            assertThat(asked).noneMatch(url -> url.contains("evil"));
            page.navigate(desk.address() + "/documents");
            // words that run the other way stay within their own element
            assertThat(page.locator("main li a bdi").first().textContent()).contains("Styled leaders meet");
            assertThat(screen().complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void no_page_is_wider_than_its_screen() {
        try (OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ARTICLE)) {
            for (int width : List.of(360, 768, 1280, 1920, 2560)) {
                try (Page page = screen().page(width)) {
                    page.navigate(desk.address() + "/login");
                    Screen.signIn(page, "administrator");
                    page.navigate(desk.address() + "/documents");
                    String document = page.locator("main li a").first().getAttribute("href");
                    page.navigate(desk.address() + "/relations/VN-LA");
                    String event = page.locator("#engagements a.head").first().getAttribute("href");
                    String commitment =
                            page.locator("#commitments a.head").first().getAttribute("href");
                    for (String path : List.of(
                            "/",
                            "/relations/VN-LA",
                            document,
                            event,
                            commitment,
                            "/body?id=state:LA",
                            "/review",
                            "/search?q=laos",
                            "/add",
                            "/audit",
                            "/access")) {
                        page.navigate(desk.address() + path);
                        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                                .as(path + " at " + width)
                                .isEqualTo(true);
                    }
                }
            }
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void everybody_can_use_every_page() {
        try (OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ARTICLE);
                Page page = screen().page(1280)) {
            page.navigate(desk.address() + "/login");
            List<String> barriers = new ArrayList<>(barriers(page, "/login"));
            Screen.signIn(page, "administrator");
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (String path : pages(page, desk)) {
                    page.navigate(desk.address() + path);
                    barriers.addAll(barriers(page, path + " " + scheme));
                }
            }
            assertThat(barriers).isEmpty();
        }
    }

    /** What somebody with other eyes or hands would stumble over, as axe finds it. */
    private static List<String> barriers(Page page, String path) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> path + ": " + rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }

    /** Every page that there is to look at, by what stands in the register. */
    private static List<String> pages(Page page, OpenDesk desk) {
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/relations/VN-LA",
                "/documents",
                "/review",
                "/search?q=laos",
                "/add",
                "/enter",
                "/commitments",
                "/audit",
                "/access",
                "/you",
                "/network?relation=LA-VN",
                "/map?relation=LA-VN"));
        for (String from : List.of("/documents", "/relations/VN-LA")) {
            page.navigate(desk.address() + from);
            for (String kind : List.of("document", "event", "commitment", "person", "paper", "body")) {
                Locator link = page.locator("main a[href^='/" + kind + "?']").first();
                if (link.count() > 0) {
                    paths.add(link.getAttribute("href"));
                }
            }
        }
        return paths.stream().distinct().toList();
    }
}
