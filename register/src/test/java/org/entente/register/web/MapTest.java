package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.register.cli.OpenDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static OpenDesk desk;

    @BeforeAll
    static void open() {
        desk = new OpenDesk(folder).peopled().add("one.txt", """
                        Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here on Tuesday.
                        """).add("two.txt", """
                        Vientiane, March 3, 2025 – Lao Prime Minister Sonexay Siphandone received Vietnamese Prime Minister Phạm Minh Chính here on Monday.
                        """);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Document page(String path) {
        return Jsoup.parse(Visitor.of(desk, "reader").get(path).body());
    }

    @Test
    void a_city_is_drawn_under_whatever_name_and_told_in_a_table() {
        Document map = page("/map?relation=LA-VN");
        assertThat(map.select("svg.map circle")).hasSize(2);
        assertThat(map.select("svg.map title").eachText())
                .containsExactlyInAnyOrder("Hà Nội, Vietnam: 1 engagement", "Vientiane, Laos: 1 engagement");
        assertThat(map.select("tbody tr").eachText())
                .containsExactlyInAnyOrder(
                        "Hà Nội Vietnam 1 10 September 2024 yes", "Vientiane Laos 1 3 March 2025 yes");
        assertThat(map.select("use").attr("href")).isEqualTo("/assets/land.svg#land");
    }

    @Test
    void each_place_opens_what_took_place_there() {
        String link = page("/map?side=LA").select("svg.map a").get(0).attr("href");
        Document there = page(link);
        assertThat(there.select("ol.cards > li")).hasSize(1);
        assertThat(there.select("svg.map")).isEmpty();
    }

    @Test
    void a_period_and_a_day_of_the_register_leave_out_the_rest() {
        assertThat(page("/map?relation=LA-VN&since=2025").select("svg.map circle"))
                .hasSize(1);
        assertThat(page("/map?relation=LA-VN&asOf=2").select("svg.map circle")).hasSize(1);
        assertThat(page("/map?since=2030").select(".empty").text())
                .isEqualTo("No engagement with a place in this period.");
    }
}
