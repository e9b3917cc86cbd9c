package org.entente.register.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.register.cli.OpenDesk;
import org.entente.register.web.access.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskPathTest {
    private static final String ARTICLE = """
            Prime Minister meets Lao counterpart

            Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandon here on Tuesday.

            The two prime ministers agreed to build an expressway from Hà Nội to Vientiane.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** The whole path of an officer, each step as its page offers it. */
    @Test
    void from_the_first_run_to_an_export_with_a_correction_a_verdict_and_two_sides_between() throws IOException {
        try (Screen screen = Screen.open();
                OpenDesk desk = new OpenDesk(folder);
                Page page = screen.page(1280)) {
            page.navigate(desk.address());
            page.fill("#code", OpenDesk.CODE);
            page.fill("#name", "Ana Lê");
            page.fill("#password", OpenDesk.PASSWORD);
            page.fill("#again", OpenDesk.PASSWORD);
            page.click("main button");
            Screen.signIn(page, "Ana Lê");
            page.click("a[href='/add']");
            page.fill("#text", ARTICLE);
            page.fill("#name", "reception.txt");
            page.click("main button");
            page.click(".brand");
            page.click("text=Laos – Vietnam");
            PlaywrightAssertions.assertThat(page.locator("#timeline .line .mark"))
                    .hasCount(1);

            page.click("#timeline a[aria-label*=Reception]");
            correctParticipant(page);
            rate(page);
            letIn(page, "Somchai", "LA");
            letIn(page, "Hương", "VN");
            try (Page lao = screen.page(desk, "Somchai");
                    Page vietnamese = screen.page(desk, "Hương")) {
                assertThat(confirm(lao, desk)).contains("Confirmed by Laos, not yet by all sides.");
                assertThat(confirm(vietnamese, desk)).contains("Agreed: confirmed by Laos and Vietnam.");
            }
            for (String words : new String[] {"Phạm Minh Chính", "pham minh chinh"}) {
                page.keyboard().press("/");
                page.keyboard().type(words);
                page.keyboard().press("Enter");
                page.waitForURL("**/search?**");
                PlaywrightAssertions.assertThat(page.locator(".cards")).containsText("Phạm Minh Chính");
            }
            page.navigate(desk.address() + "/relations/LA-VN");
            Download export = page.waitForDownload(() -> page.click("#coverage a[href*='/events?'][href*=csv]"));
            assertThat(Files.readString(export.path()))
                    .contains("2024-09-10", "Phạm Minh Chính", "Sonexay Siphandon")
                    .doesNotContain("Siphandone");
            assertThat(screen.complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    /** Gives a participant another name where it was read, looks, and takes it back. */
    private static void correctParticipant(Page page) {
        String event = page.url();
        page.locator("main a[href*='kind=person']").click();
        page.locator(".card", new Page.LocatorOptions().setHasText("Sonexay"))
                .locator("summary")
                .click();
        page.locator("input[name='set.name'][value*=Sonexay]").fill("Sonexay Siphandone");
        page.locator("details[open] .small").click();
        PlaywrightAssertions.assertThat(page.locator(".is-corrected")).containsText("by Ana Lê");
        String document = page.url();
        page.navigate(event);
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Sonexay Siphandone");
        page.navigate(document);
        page.click(".is-corrected [data-key=u]");
        PlaywrightAssertions.assertThat(page.locator(".is-corrected")).hasCount(0);
        page.navigate(event);
        PlaywrightAssertions.assertThat(page.locator("main")).not().containsText("Siphandone");
    }

    private static void rate(Page page) {
        page.click(".crumbs a");
        page.click("#commitments a.head >> text=build an expressway");
        PlaywrightAssertions.assertThat(page.locator("#verdicts tbody")).containsText("not counted: no evidence");
        page.selectOption("#level", "g7:0");
        page.fill("#day", "2025-03-01");
        page.fill("#because", "work began");
        page.click("text=Enter the verdict");
        PlaywrightAssertions.assertThat(page.locator("#verdicts .told")).hasText("Your verdict is entry 5.");
        PlaywrightAssertions.assertThat(page.locator("#verdicts tbody"))
                .containsText("by Ana Lê, as of 1 March 2025: work began");
    }

    private static void letIn(Page page, String name, String side) {
        page.click("a[href='/access']");
        page.locator("form[action='/access/add'] [name=name]").fill(name);
        page.locator("form[action='/access/add'] [name=password]").fill(OpenDesk.PASSWORD);
        page.locator("form[action='/access/add'] [name=role]").selectOption("reviewer");
        page.locator("form[action='/access/add'] [name=side]").fill(side);
        page.locator("form[action='/access/add'] button").click();
    }

    private static String confirm(Page page, OpenDesk desk) {
        page.navigate(desk.address() + "/relations/VN-LA");
        page.click("#commitments a.head >> text=build an expressway");
        page.click("text=Confirm for");
        return page.textContent("main");
    }

    @Test
    void two_who_rate_at_once_are_both_kept_and_each_is_told() {
        try (Screen screen = Screen.open();
                OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ARTICLE);
                Page first = screen.page(desk, "reviewer");
                Page second = screen.page(desk, "editor")) {
            for (Page page : new Page[] {first, second}) {
                page.navigate(desk.address() + "/relations/VN-LA");
                page.click("#commitments a.head >> text=build an expressway");
            }
            for (Page page : new Page[] {first, second}) {
                page.selectOption("#level", page == first ? "g7:0" : "g7:+1");
                page.click("text=Enter the verdict");
            }
            PlaywrightAssertions.assertThat(second.locator("#verdicts .told"))
                    .hasText(
                            "Your verdict is entry 4. In the meantime others rated it too: reviewer (g7 0). Both are kept.");
            PlaywrightAssertions.assertThat(second.locator("#verdicts tbody")).containsText("They differ.");
            first.evaluate("dispatchEvent(new Event('focus'))");
            PlaywrightAssertions.assertThat(first.locator("[aria-live] .told"))
                    .containsText("In the meantime editor decided about it too (verdict, entry 4).");
            first.reload();
            PlaywrightAssertions.assertThat(first.locator(".told").first())
                    .hasText("Since you decided about this (entry 3), editor decided about it too (verdict, entry 4)."
                            + " Both are kept.");
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void nobody_confirms_what_does_not_concern_their_side() {
        try (OpenDesk desk =
                new OpenDesk(folder).peopled().let("Sok", Role.REVIEWER, "KH").add("one.txt", ARTICLE)) {
            Visitor visitor = Visitor.of(desk, "Sok");
            Element link = Jsoup.parse(visitor.get("/relations/VN-LA").body())
                    .select("#commitments a.head")
                    .first();
            String page = link == null ? "" : link.attr("href");
            assertThat(visitor.get(page).body()).contains("Your word").doesNotContain("Confirm for");
            HttpResponse<String> answer = visitor.post(
                    page,
                    "/decide/remark",
                    Map.of("verb", "confirm", "id", URLDecoder.decode(page.replaceFirst(".*=", ""), UTF_8)));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("concerns LA, VN; KH cannot confirm it.");
        }
    }
}
