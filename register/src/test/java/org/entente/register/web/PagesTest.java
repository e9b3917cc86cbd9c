package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.register.cli.OpenDesk;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    private static final String ONE = """
            Prime Minister meets Lao counterpart

            Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here on Tuesday.

            The two prime ministers agreed to build an expressway from Hà Nội to Vientiane.
            """;
    private static final String TWO = """
            Vientiane, March 3, 2025 – Lao Prime Minister Sonexay Siphandone told Vietnamese Prime Minister Phạm Minh Chính that work on the expressway from Hà Nội to Vientiane began on Monday.

            Phạm Minh Chính will visit Laos in April.
            """;
    private static final Pattern ENTRY = Pattern.compile("Entered as entry (\\d+)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void every_link_leads_somewhere() {
        try (OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ONE).add("two.txt", TWO)) {
            Visitor administrator = Visitor.of(desk, "administrator");
            enter(administrator);
            Map<String, HttpResponse<String>> seen = administrator.walk(400);
            List<String> dead = new ArrayList<>();
            seen.forEach((path, page) -> {
                if (page.statusCode() != 200) {
                    dead.add(page.statusCode() + " " + path);
                }
            });
            assertThat(dead).isEmpty();
            assertThat(seen.keySet())
                    .anyMatch(path -> path.startsWith("/event?"))
                    .anyMatch(path -> path.startsWith("/commitment?"))
                    .anyMatch(path -> path.startsWith("/person?"))
                    .anyMatch(path -> path.startsWith("/document?id=entry"));
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    private static String enter(Visitor visitor) {
        HttpResponse<String> entered = visitor.post(
                "/enter",
                "/enter/engagement",
                Map.of(
                        "kind", "talks",
                        "status", "planned",
                        "when", "2026-12-05",
                        "place", "Vientiane, LA",
                        "with", "LA: Sonexay Siphandone, Prime Minister\r\nVN",
                        "note", "programme of the protocol office"));
        Matcher entry = ENTRY.matcher(org.jsoup.Jsoup.parse(entered.body()).text());
        return entry.find() ? entry.group(1) : "not entered: " + entered.body();
    }

    @Test
    void what_is_entered_by_hand_stands_in_the_register_until_it_is_taken_back() {
        try (OpenDesk desk = new OpenDesk(folder).peopled()) {
            Visitor editor = Visitor.of(desk, "editor");
            String entry = enter(editor);
            assertThat(entry).isEqualTo("1");
            assertThat(editor.get("/relations/LA-VN").body()).contains("5 December 2026", "Sonexay Siphandone");
            editor.post("/audit", "/decide/undo", Map.of("entry", entry, "back", "/audit"));
            assertThat(editor.get("/relations/LA-VN").statusCode()).isEqualTo(404);
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void an_instrument_has_a_page_with_what_each_document_says_of_it() {
        try (OpenDesk desk =
                new OpenDesk(folder).peopled().add("one.txt", ONE + """

                The two sides signed an Agreement on Railway Transport.
                """).add("two.txt", TWO + """

                Laos and Vietnam signed the Agreement on Railway Transport in 2024, the prime minister recalled.
                """)) {
            Visitor reviewer = Visitor.of(desk, "reviewer");
            Element link = org.jsoup.Jsoup.parse(
                            reviewer.get("/relations/LA-VN").body())
                    .select("#papers a[href^=/paper]")
                    .first();
            HttpResponse<String> page = reviewer.get(link == null ? "/nowhere" : link.attr("href"));
            assertThat(org.jsoup.Jsoup.parse(page.body()).select("h1").text())
                    .isEqualTo("Agreement on Railway Transport");
            assertThat(page.body())
                    .contains("Last told to be", "What documents say of it", "one.txt", "Confirm for Laos");
            assertThat(reviewer.get("/paper?id=none").statusCode()).isEqualTo(404);
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    @Test
    void whoever_comes_back_sees_what_is_new() {
        try (OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ONE)) {
            Visitor.of(desk, "reader");
            desk.add("two.txt", TWO);
            assertThat(Visitor.of(desk, "reader").get("/").body())
                    .contains("New since you were here")
                    .contains("two.txt");
            assertThat(Visitor.of(desk, "reader").get("/").body()).doesNotContain("New since you were here");
        }
    }

    @Test
    void a_name_of_megabytes_is_refused_and_the_desk_goes_on() {
        try (OpenDesk desk = new OpenDesk(folder).peopled()) {
            Visitor editor = Visitor.of(desk, "editor");
            HttpResponse<String> answer =
                    editor.post("/add", "/add", Map.of("text", ONE, "name", "n".repeat(10_000_000)));
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(editor.post("/add", "/add", Map.of("text", ONE, "name", "\u202E\u0000../../etc/passwd"))
                            .body())
                    .contains("added", ">passwd<");
            HttpResponse<String> binary =
                    editor.post("/add", "/add", Map.of("text", "\u0001\u0002\u0003", "name", "x.bin"));
            assertThat(binary.statusCode()).isEqualTo(200);
        }
    }
}
