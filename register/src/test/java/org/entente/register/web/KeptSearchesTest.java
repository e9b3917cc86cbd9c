package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.entente.register.cli.OpenDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSearchesTest {
    private static final String ARTICLE = """
            Vientiane, October 2, 2024 – Lao Prime Minister Sonexay Siphandone received Vietnamese Prime Minister Phạm Minh Chính here on Wednesday.

            Sonexay pledged that Laos will train 30 doctors.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static String feed(Visitor visitor) {
        return Jsoup.parse(visitor.get("/").body())
                .select("#searches a[href^=/feed/]")
                .attr("href");
    }

    @Test
    void a_search_that_is_kept_has_a_feed_that_needs_no_signing_in_until_it_is_removed() throws Exception {
        try (OpenDesk desk = new OpenDesk(folder).peopled().add("two.txt", ARTICLE)) {
            String before = desk.ledger();
            Visitor reader = Visitor.of(desk, "reader");
            HttpResponse<String> kept = reader.post(
                    "/search?q=doctors",
                    "/searches/keep",
                    Map.of("q", "doctors", "kind", "commitment", "called", "<b>Doctors</b>", "evil", "1"));
            assertThat(Visitor.where(kept)).isEqualTo("/#searches");
            String address = feed(reader);
            assertThat(Jsoup.parse(reader.get("/").body())
                            .select("#searches li a.head")
                            .attr("href"))
                    .isEqualTo("/search?kind=commitment&q=doctors");
            Document atom = Jsoup.parse(new Visitor(desk).get(address).body(), Parser.xmlParser());
            assertThat(atom.select("feed > title").text()).isEqualTo("Entente: <b>Doctors</b>");
            assertThat(atom.select("entry summary").text())
                    .contains("You see this because you follow <b>Doctors</b>, which is “doctors”");
            assertThat(new Visitor(desk).get("/feed/none").statusCode()).isEqualTo(404);
            assertThat(desk.ledger()).isEqualTo(before);

            String key = address.replace("/feed/", "");
            Visitor editor = Visitor.of(desk, "editor");
            assertThat(editor.get("/").body()).doesNotContain("Doctors");
            assertThat(editor.post("/", "/searches/remove", Map.of("key", key)).statusCode())
                    .isEqualTo(404);
            Visitor.of(desk, "administrator")
                    .post("/access", "/access/change", Map.of("name", "reader", "role", "reader"));
            assertThat(new Visitor(desk).get(address).statusCode()).isEqualTo(404);
        }
        try (OpenDesk again = new OpenDesk(folder)) {
            Visitor.of(again, "administrator")
                    .post("/access", "/access/change", Map.of("name", "reader", "role", "reader", "open", "true"));
            Visitor reader = Visitor.of(again, "reader");
            String address = feed(reader);
            assertThat(new Visitor(again).get(address).statusCode()).isEqualTo(200);
            reader.post("/", "/searches/remove", Map.of("key", address.replace("/feed/", "")));
            assertThat(feed(reader)).isEmpty();
            assertThat(new Visitor(again).get(address).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void what_one_searches_often_is_kept_renamed_and_let_go_on_the_screen() {
        try (Screen screen = Screen.open();
                OpenDesk desk = new OpenDesk(folder).peopled().add("two.txt", ARTICLE);
                Page page = screen.page(desk, "reader")) {
            page.navigate(desk.address() + "/search?q=doctors&since=2024");
            page.fill("input[name=called]", "Doctors for Laos");
            page.click("text=Keep >> nth=-1");
            page.waitForURL("**/#searches");
            assertThat(page.textContent("#searches li")).contains("Doctors for Laos", "“doctors”, since 2024");
            page.fill("#searches input[name=called]", "Training");
            page.click("#searches li button >> text=Rename");
            page.click("#searches a.head >> text=Training");
            assertThat(page.inputValue("#words")).isEqualTo("doctors");
            assertThat(page.inputValue("input[name=since]")).isEqualTo("2024");
            page.navigate(desk.address() + "/");
            page.click("#searches li button >> text=Remove");
            PlaywrightAssertions.assertThat(page.locator("#searches")).hasCount(0);
            assertThat(screen.complaints()).isEmpty();
        }
    }
}
