package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.entente.register.cli.OpenDesk;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engagements over time by rank and channel, and what each date is called in its source. */
class TimelineTest {
    private static final String LEADERS = """
            Prime Minister meets Lao counterpart

            Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here on Tuesday.

            The two prime ministers agreed to build an expressway from Hà Nội to Vientiane by December 2025.

            Vietnamese Minister of Health Đào Hồng Lan will hold talks with Lao Minister of Health Bounfeng Phoummalaysith in March 2025.
            """;
    private static final String DEPUTIES = """
            Hà Nội, October 2, 2024 – Deputy Minister of Health Trần Văn Thuấn held talks with Lao Minister of Health Bounfeng Phoummalaysith on October 1.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void each_engagement_stands_under_its_rank_in_its_channel_and_an_uncertain_date_is_a_thin_span() {
        try (OpenDesk desk =
                new OpenDesk(folder).peopled().add("leaders.txt", LEADERS).add("deputies.txt", DEPUTIES)) {
            Elements timeline = Jsoup.parse(
                            Visitor.of(desk, "reader").get("/relations/LA-VN").body())
                    .select("#timeline svg.line");
            assertThat(timeline.select(".rank").eachText())
                    .containsExactly("Head of government or parliament", "Minister or deputy head", "Deputy minister");
            assertThat(timeline.select(".lane > text").eachText()).containsExactly("meetings", "talks", "talks");
            assertThat(timeline.select(".lane a").eachAttr("aria-label"))
                    .containsExactly(
                            "Reception, held, 10 September 2024 (in the source: “Tuesday”); head of government or parliament",
                            "Talks, planned, March 2025 (in the source: “March 2025”); minister or deputy head",
                            "Talks, held, 1 October 2024 (in the source: “October 1”); deputy minister");
            assertThat(timeline.select(".mark").eachAttr("class"))
                    .containsExactly("mark", "mark hollow unsure", "mark");
            assertThat(Double.parseDouble(timeline.select(".unsure").attr("width")))
                    .isBetween(35.0, 40.0); // a month of two years
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void what_the_source_says_of_a_date_is_shown_to_the_mouse_and_to_the_keyboard_and_escape_takes_it_away() {
        try (Screen screen = Screen.open();
                OpenDesk desk = new OpenDesk(folder).peopled().add("leaders.txt", LEADERS);
                Page page = screen.page(desk, "reader")) {
            page.navigate(desk.address() + "/relations/LA-VN");
            Locator mark = page.locator(".line a[aria-label^=Reception]");
            mark.focus();
            PlaywrightAssertions.assertThat(page.locator(".tip")).containsText("in the source: “Tuesday”");
            page.keyboard().press("Escape");
            PlaywrightAssertions.assertThat(page.locator(".tip")).hasCount(0);
            mark.hover();
            PlaywrightAssertions.assertThat(page.locator(".tip")).containsText("in the source: “Tuesday”");

            mark.click();
            Locator when = page.locator(".facts .dated").first();
            Locator tip = when.locator("[role=tooltip]");
            PlaywrightAssertions.assertThat(tip).isHidden();
            when.locator("button").focus();
            PlaywrightAssertions.assertThat(tip).isVisible();
            PlaywrightAssertions.assertThat(tip).hasText("In the source: “Tuesday”");
            assertThat(when.locator("button").getAttribute("aria-describedby")).isEqualTo(tip.getAttribute("id"));
            page.keyboard().press("Escape");
            PlaywrightAssertions.assertThat(tip).isHidden();
            page.locator(".facts dd").last().hover();
            when.hover();

            page.navigate(desk.address() + "/relations/LA-VN");
            page.click("#commitments a.head");
            Locator due = page.locator(".facts div", new Page.LocatorOptions().setHasText("Due"))
                    .first();
            due.locator(".dated").hover();
            PlaywrightAssertions.assertThat(due.locator("[role=tooltip]")).isVisible();
            PlaywrightAssertions.assertThat(due.locator("[role=tooltip]")).containsText("December 2025");
            assertThat(screen.complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }
}
