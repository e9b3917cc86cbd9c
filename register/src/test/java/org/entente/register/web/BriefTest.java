package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.entente.register.cli.OpenDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A relation on paper: a brief to read on the way to a meeting, then everything with its words. */
class BriefTest {
    private static final String ONE = """
            Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here on Tuesday.

            The two prime ministers agreed to build an expressway from Hà Nội to Vientiane by June 2025.
            """;
    private static final String TWO = """
            Vientiane, March 3, 2025 – Lao Prime Minister Sonexay Siphandone told Vietnamese Prime Minister Phạm Minh Chính that work on the expressway from Hà Nội to Vientiane began on Monday.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void on_paper_a_relation_begins_with_a_brief_and_every_quote_is_there_while_what_is_for_the_screen_is_not() {
        try (Screen screen = Screen.open();
                OpenDesk desk =
                        new OpenDesk(folder).peopled().add("one.txt", ONE).add("two.txt", TWO);
                Page page = screen.page(desk, "reader")) {
            page.navigate(desk.address() + "/relations/LA-VN");
            PlaywrightAssertions.assertThat(page.locator(".brief")).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String words : new String[] {
                "10 September 2024 reception, Hà Nội, Vietnam; head of government or parliament: Phạm Minh Chính",
                "30 June 2025",
                "build an expressway from Hà Nội to Vientiane",
                "work on the expressway from Hà Nội to Vientiane began on Monday",
                "Sonexay Siphandone, Prime Minister"
            }) {
                PlaywrightAssertions.assertThat(page.locator(".brief")).containsText(words);
            }
            PlaywrightAssertions.assertThat(page.locator(".brief")).isVisible();
            PlaywrightAssertions.assertThat(
                            page.locator("#commitments blockquote").first())
                    .isVisible();
            PlaywrightAssertions.assertThat(page.locator(".top")).isHidden();
            PlaywrightAssertions.assertThat(page.locator(".period")).isHidden();
            assertThat(page.pdf().length).isGreaterThan(10_000);
            assertThat(screen.complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }
}
