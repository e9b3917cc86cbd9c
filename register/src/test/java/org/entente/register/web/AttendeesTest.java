package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.Map;
import org.entente.register.cli.OpenDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who took part after all: decided on the page of an event or of a document. */
class AttendeesTest {
    private static final String ONE = """
            Prime Minister meets Lao counterpart

            Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here on Tuesday.
            """;
    private static final String TWO = """
            Lao prime minister in Hanoi

            Vientiane, September 11, 2024 – Vietnamese Prime Minister Phạm Minh Chính received Prime Minister Sonexay Siphandone of Laos in Hanoi on September 10.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void on_the_page_of_an_event_somebody_is_replaced_added_and_taken_out_and_each_is_undone() {
        try (Screen screen = Screen.open();
                OpenDesk desk =
                        new OpenDesk(folder).peopled().add("one.txt", ONE).add("two.txt", TWO);
                Page page = screen.page(desk, "reviewer")) {
            page.navigate(desk.address() + "/relations/LA-VN");
            page.click("#engagements a.head");
            String event = page.url();
            Locator people = page.locator(".attend");
            Locator sonexay = page.locator(".attend > li", new Page.LocatorOptions().setHasText("Sonexay"));
            sonexay.locator("summary").click();
            sonexay.locator("input[name=name]").fill("Thongsavan Phomvihane");
            sonexay.locator("input[name=post]").fill("Minister of Foreign Affairs");
            sonexay.locator("input[name=reason]").fill("the minutes say so");
            sonexay.locator("button >> text=Correct").click();
            PlaywrightAssertions.assertThat(people).containsText("Thongsavan Phomvihane Minister of Foreign Affairs");
            PlaywrightAssertions.assertThat(people).not().containsText("Sonexay");
            page.click(".attend >> text=Thongsavan");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Minister of Foreign Affairs");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("10 September 2024");
            page.navigate(desk.address() + "/relations/LA-VN");
            PlaywrightAssertions.assertThat(page.locator("#people")).containsText("Thongsavan Phomvihane");
            page.navigate(event);
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("the minutes say so");
            page.click("text=Undo");
            PlaywrightAssertions.assertThat(people).containsText("Sonexay");
            PlaywrightAssertions.assertThat(people).not().containsText("Thongsavan");

            page.click("text=Somebody else took part");
            Locator more = page.locator("details[open] form");
            more.locator("input[name=name]").fill("Bounthong Chitmany");
            more.locator("input[name=side]").fill("laos");
            more.locator("button").click();
            PlaywrightAssertions.assertThat(people).containsText("Bounthong Chitmany");
            Locator added = page.locator(".attend > li", new Page.LocatorOptions().setHasText("Bounthong"));
            added.locator("summary").click();
            added.locator("button >> text=Took no part").click();
            PlaywrightAssertions.assertThat(people).not().containsText("Bounthong");
            assertThat(screen.complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void on_the_page_of_a_document_one_participant_gives_way_to_another() {
        try (Screen screen = Screen.open();
                OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ONE);
                Page page = screen.page(desk, "reviewer")) {
            page.navigate(desk.address() + "/documents");
            page.locator("main li a").first().click();
            page.locator("#f-e1 summary").click();
            page.selectOption("#f-e1 [name='set.without']", "Sonexay Siphandone");
            page.fill("#f-e1 [name='set.with']", "LA: Thongsavan Phomvihane, Minister of Foreign Affairs");
            page.locator("#f-e1 .correct button").click();
            PlaywrightAssertions.assertThat(page.locator("#f-e1.is-corrected"))
                    .containsText("with: LA, Thongsavan Phomvihane, Minister of Foreign Affairs");
            String csv = page.request()
                    .get(desk.address() + "/api/v1/events?relation=LA-VN&format=csv")
                    .text();
            assertThat(csv).contains("Thongsavan Phomvihane").doesNotContain("Sonexay");
            page.click("#f-e1 [data-key=u]");
            PlaywrightAssertions.assertThat(page.locator("#f-e1.is-open")).hasCount(1);
            assertThat(screen.complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void whoever_does_not_take_part_cannot_be_taken_out_and_a_side_must_be_said() {
        try (OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ONE)) {
            Visitor visitor = Visitor.of(desk, "reviewer");
            Document relation = Jsoup.parse(visitor.get("/relations/LA-VN").body());
            Document event = Jsoup.parse(
                    visitor.get(relation.select("#engagements a.head").attr("href"))
                            .body());
            String id = event.select("form[action='/decide/attend'] [name=id]").attr("value");
            assertThat(visitor.post("/review", "/decide/attend", Map.of("id", id, "gone", "nobody", "none", "true"))
                            .body())
                    .contains("they do not take part in it any more");
            assertThat(visitor.post("/review", "/decide/attend", Map.of("id", id, "name", "Bounthong"))
                            .body())
                    .contains("For which side?");
            assertThat(visitor.post("/review", "/decide/attend", Map.of("id", "none", "side", "LA"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
