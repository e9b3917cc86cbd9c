package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.entente.register.cli.OpenDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network by years. */
class YearsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_ends_of_the_slider_are_moved_by_keys_and_leave_out_the_other_years() {
        try (Screen screen = Screen.open();
                OpenDesk desk = new OpenDesk(folder)
                        .peopled()
                        .add(
                                "one.txt",
                                "Hà Nội, September 10, 2023 – Prime Minister Phạm Minh Chính received Lao Prime Minister"
                                        + " Sonexay Siphandone here on Sunday.")
                        .add(
                                "two.txt",
                                "Vientiane, March 3, 2025 – Lao President Thongloun Sisoulith received Vietnamese"
                                        + " President Lương Cường here on Monday.");
                Page page = screen.page(desk, "reader")) {
            page.navigate(desk.address() + "/network?relation=LA-VN");
            PlaywrightAssertions.assertThat(page.locator("svg.net circle")).hasCount(4);
            Locator since = page.locator("input[type=range][name=since]");
            PlaywrightAssertions.assertThat(since).hasAttribute("min", "2023");
            since.focus();
            page.keyboard().press("ArrowRight");
            PlaywrightAssertions.assertThat(page.locator("svg.net circle")).hasCount(2);
            PlaywrightAssertions.assertThat(page.locator(".years output").first())
                    .hasText("2024");
            assertThat(page.url()).contains("since=2024").contains("until=2025");
            PlaywrightAssertions.assertThat(page.locator("tbody")).containsText("Thongloun Sisoulith");
            assertThat(screen.complaints()).isEmpty();
        }
    }
}
