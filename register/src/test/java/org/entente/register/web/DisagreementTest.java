package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.entente.register.cli.OpenDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where outlets disagree, on a relation's page and on an event's. */
class DisagreementTest {
    private static final String ONE = """
            Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Deputy Prime Minister Phoxay Sayasone here on Tuesday.
            """;
    private static final String TWO = """
            Vientiane, September 11, 2024 – Vietnamese Prime Minister Phạm Minh Chính received Lao Minister of Finance Phoxay Sayasone in Hanoi on September 10.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_post_told_differently_stands_with_who_says_which() {
        try (Screen screen = Screen.open();
                OpenDesk desk =
                        new OpenDesk(folder).peopled().add("one.txt", ONE).add("two.txt", TWO);
                Page page = screen.page(desk, "reader")) {
            page.navigate(desk.address() + "/relations/LA-VN");
            page.click(".parts >> text=Disagreements");
            PlaywrightAssertions.assertThat(page.locator("#differ li")).containsText(new String[] {
                "Phoxay Sayasone: Deputy Prime Minister one.txt", "Phoxay Sayasone: Minister of Finance two.txt"
            });
            page.click("#differ th a");
            page.click("text=reports differ on the post");
            PlaywrightAssertions.assertThat(page.locator("#differ")).containsText("Minister of Finance two.txt");
            assertThat(screen.complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }
}
