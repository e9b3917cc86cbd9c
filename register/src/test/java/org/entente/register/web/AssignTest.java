package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.Map;
import org.entente.register.cli.OpenDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What waits, asked of a colleague. */
class AssignTest {
    private static final String ONE = """
            Prime Minister meets Lao counterpart

            Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here on Tuesday.

            The two prime ministers agreed to build an expressway from Hà Nội to Vientiane.
            """;
    private static final String TWO = """
            Vientiane, March 3, 2025 – Lao Prime Minister Sonexay Siphandone told Vietnamese Prime Minister Phạm Minh Chính that work on the expressway from Hà Nội to Vientiane began on Monday.

            Phạm Minh Chính will visit Laos in April.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_colleague_is_asked_sees_it_at_home_and_decides_and_then_nothing_of_theirs_waits() {
        try (Screen screen = Screen.open();
                OpenDesk desk =
                        new OpenDesk(folder).peopled().add("one.txt", ONE).add("two.txt", TWO);
                Page asks = screen.page(desk, "reviewer");
                Page decides = screen.page(desk, "editor")) {
            asks.click("a[href='/review']");
            for (String heading : new String[] {"Did this follow?", "Announced, its day has passed"}) {
                Locator section = asks.locator("section", new Page.LocatorOptions().setHasText(heading));
                section.locator("summary >> text=Ask a colleague").first().click();
                section.locator("select").first().selectOption("editor");
                section.locator("input[placeholder='what about']").first().fill("you were there");
                section.locator("button >> text=/^Ask$/").first().click();
                PlaywrightAssertions.assertThat(section).containsText("For editor to look at, asked by reviewer");
                PlaywrightAssertions.assertThat(section).containsText("you were there");
            }
            decides.navigate(desk.address() + "/");
            decides.click("text=2 things wait for you");
            PlaywrightAssertions.assertThat(decides.locator(".cards > li")).hasCount(2);
            decides.click("text=/^It follows$/");
            PlaywrightAssertions.assertThat(decides.locator(".cards > li")).hasCount(1);
            decides.navigate(desk.address() + "/");
            PlaywrightAssertions.assertThat(decides.locator("main")).containsText("1 thing waits for you");

            asks.click("text=/^Mine$/");
            PlaywrightAssertions.assertThat(asks.locator("main")).containsText("Nothing of yours waits.");
            asks.click("text=Everything");
            asks.locator(".assign >> text=Undo").click();
            PlaywrightAssertions.assertThat(asks.locator("main")).not().containsText("For editor");
            decides.reload();
            PlaywrightAssertions.assertThat(decides.locator("main")).not().containsText("for you");
            assertThat(screen.complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void programs_see_whose_it_is() {
        String talks = "Vietnamese President Lương Cường and Lao President Thongloun Sisoulith held talks";
        try (OpenDesk desk = new OpenDesk(folder)
                .peopled()
                .add("one.txt", "Hà Nội, September 10, 2024 – " + talks + " here on Tuesday.")
                .add("two.txt", "Vientiane, November 10, 2024 – " + talks + " here on Sunday.")
                .add("three.txt", talks + ".")) {
            Visitor reviewer = Visitor.of(desk, "reviewer");
            String waits = reviewer.get("/api/v1/reviews").body();
            assertThat(waits).contains("but it fits several").doesNotContain("editor");
            JsonNode review =
                    JsonMapper.builder().build().readTree(waits).path("items").path(0);
            reviewer.post(
                    "/review",
                    "/decide/assign",
                    Map.of(
                            "item",
                            review.path("id").asString(),
                            "id",
                            review.path("subject").asString() + ","
                                    + review.path("other").asString(),
                            "to",
                            "editor"));
            assertThat(reviewer.get("/api/v1/reviews").body()).contains("\"assigned\":\"editor\"");
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void nobody_is_asked_who_may_not_decide() {
        try (OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ONE).add("two.txt", TWO)) {
            assertThat(Visitor.of(desk, "reviewer")
                            .post("/review", "/decide/assign", Map.of("item", "x", "id", "x", "to", "reader"))
                            .body())
                    .contains("Nobody named reader may decide here.");
        }
    }
}
