package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.register.cli.OpenDesk;
import org.entente.register.web.access.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes that only people of a side see. */
class NotesTest {
    private static final String ARTICLE = """
            Prime Minister meets Lao counterpart

            Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here on Tuesday.

            The two prime ministers agreed to build an expressway from Hà Nội to Vientiane.
            """;
    private static final String SECRET = "cadenza";
    private static final String ASKED = "zarzuela";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_note_of_a_side_is_seen_by_people_of_that_side_and_by_nobody_else_anywhere() throws IOException {
        try (OpenDesk desk = new OpenDesk(folder)
                .peopled()
                .let("Hương", Role.ADMINISTRATOR, "VN")
                .let("Sideless", Role.ADMINISTRATOR, null)
                .add("one.txt", ARTICLE)) {
            Visitor lao = Visitor.of(desk, "reviewer");
            List<String> pages = pages(lao);
            for (String page : pages) {
                String id = Jsoup.parse(lao.get(page).body())
                        .select("form[action='/decide/note'] [name=id]")
                        .attr("value");
                lao.post(
                        page,
                        "/decide/note",
                        Map.of("id", id, "words", ASKED + " " + SECRET + " of " + page, "back", page));
            }
            assertThat(pages).hasSize(4);

            for (String page : pages) {
                assertThat(Visitor.of(desk, "reader").get(page).body()).contains(SECRET);
            }
            Visitor reader = Visitor.of(desk, "reader");
            TreeSet<String> where = new TreeSet<>();
            reader.walk(400).forEach((path, page) -> {
                if (page.body().contains(SECRET)) {
                    where.add(path.replaceFirst("\\?.*", ""));
                }
            });
            assertThat(where).containsExactly("/commitment", "/event", "/person", "/relations/LA-VN");

            List<String> told = new ArrayList<>();
            for (String name : List.of("Hương", "Sideless", "latecomer")) {
                Visitor other = Visitor.of(desk, name);
                List<String> more = new ArrayList<>(List.of(
                        "/search?q=" + ASKED,
                        "/api/v1/search?q=" + ASKED,
                        "/api/v1/feed?q=" + ASKED,
                        "/api/v1/search?q=" + ASKED + "&format=csv",
                        "/api/v1/entries",
                        "/api/v1/entries?format=csv",
                        "/api/v1/relations/LA-VN",
                        "/api/v1/notes?id=LA%7CVN"));
                for (String list : List.of("events", "commitments", "people", "documents", "reviews")) {
                    more.add("/api/v1/" + list);
                    more.add("/api/v1/" + list + "?format=csv");
                }
                for (String page : pages) {
                    if (page.contains("?")) {
                        more.add("/api/v1" + page);
                        more.add("/api/v1" + page + "&format=jsonld");
                        more.add("/api/v1" + page.replaceFirst("/[a-z]+\\?", "/notes?"));
                    }
                }
                other.walk(400).forEach((path, page) -> {
                    if (page.body().contains(SECRET)) {
                        told.add(name + " " + path);
                    }
                });
                for (String path : more) {
                    if (other.get(path).body().contains(SECRET)) {
                        told.add(name + " " + path);
                    }
                }
            }
            assertThat(told).isEmpty();
            assertThat(lao.get("/api/v1/notes?id=LA%7CVN").body()).contains(SECRET + " of /relations/LA-VN");
            assertThat(desk.ledger())
                    .contains("private_note", "\\\"side\\\":\\\"LA\\\"")
                    .doesNotContain(SECRET);
            assertThat(Files.readString(folder.resolve("r.db.keys")))
                    .contains("LA")
                    .doesNotContain("VN");
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    /** Of an event, a commitment, a person, and the relation. */
    private static List<String> pages(Visitor visitor) {
        List<String> pages = new ArrayList<>(List.of("/relations/LA-VN"));
        var relation = Jsoup.parse(visitor.get("/relations/LA-VN").body());
        for (String kind : List.of("event", "commitment", "person")) {
            pages.add(relation.select("main a[href^='/" + kind + "?']").attr("href"));
        }
        return pages;
    }

    @Test
    void only_its_own_side_takes_a_note_back_and_whoever_stands_for_none_makes_none() {
        try (OpenDesk desk = new OpenDesk(folder)
                .peopled()
                .let("Hương", Role.ADMINISTRATOR, "VN")
                .let("Sideless", Role.ADMINISTRATOR, null)
                .add("one.txt", ARTICLE)) {
            Visitor lao = Visitor.of(desk, "reviewer");
            lao.post("/relations/LA-VN", "/decide/note", Map.of("id", "LA|VN", "words", SECRET));
            for (String name : List.of("Hương", "Sideless")) {
                assertThat(Visitor.of(desk, name)
                                .post("/audit", "/decide/undo", Map.of("entry", "3"))
                                .body())
                        .contains("only that side takes it back");
            }
            assertThat(Visitor.of(desk, "Sideless")
                            .post("/audit", "/decide/note", Map.of("id", "LA|VN", "words", "mine"))
                            .body())
                    .contains("You stand for no side");
            assertThat(lao.get("/relations/LA-VN").body()).contains(SECRET);
            lao.post("/audit", "/decide/undo", Map.of("entry", "3"));
            assertThat(lao.get("/relations/LA-VN").body()).doesNotContain(SECRET);
        }
    }

    @Test
    void an_officer_notes_for_the_own_side_on_the_page_of_a_person() {
        try (Screen screen = Screen.open();
                OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ARTICLE);
                Page page = screen.page(desk, "reviewer")) {
            page.navigate(desk.address() + "/relations/LA-VN");
            page.locator("#people a[href^='/person']").first().click();
            page.fill(".own [name=words]", "ask about the expressway");
            page.click("text=Note for my side alone");
            PlaywrightAssertions.assertThat(page.locator(".own li")).containsText("ask about the expressway reviewer");
            page.locator(".own").locator("text=Undo").click();
            PlaywrightAssertions.assertThat(page.locator(".own li")).hasCount(0);
            assertThat(screen.complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }
}
