package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.register.cli.OpenDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a body: who holds posts in it, where they met whom, what it must see to. */
class BodyTest {
    private static final String ONE = """
            Foreign ministers meet

            Hà Nội, September 10, 2024 – Vietnamese Minister of Foreign Affairs Bùi Thanh Sơn received Lao Minister of Foreign Affairs Thongsavan Phomvihane here on Tuesday.

            The two ministers agreed to build a school in Vientiane. They signed an Agreement on Consular Affairs.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void from_a_person_to_the_ministry_with_its_people_engagements_instruments_and_what_it_must_see_to() {
        try (Screen screen = Screen.open();
                OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ONE);
                Page page = screen.page(desk, "reviewer")) {
            page.navigate(desk.address() + "/relations/LA-VN");
            page.locator("#people a >> text=Thongsavan").click();
            page.click("main a >> text=Ministry of Foreign Affairs");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Ministry of Foreign Affairs");
            PlaywrightAssertions.assertThat(page.locator("#people"))
                    .containsText("Thongsavan Phomvihane, Minister of Foreign Affairs seen 10 September 2024");
            PlaywrightAssertions.assertThat(page.locator("#people")).not().containsText("Bùi Thanh Sơn");
            PlaywrightAssertions.assertThat(page.locator("#engagements")).containsText("Bùi Thanh Sơn");
            PlaywrightAssertions.assertThat(page.locator("#papers")).containsText("Agreement on Consular Affairs");
            assertThat(page.locator("#responsible").count()).isZero();
            String body = page.url();

            responsible(Visitor.of(desk, "reviewer"));
            page.navigate(body);
            PlaywrightAssertions.assertThat(page.locator("#responsible")).containsText("build a school in Vientiane");
            page.locator("#responsible a.head").click();
            PlaywrightAssertions.assertThat(page.locator(".facts")).containsText("Ministry of Foreign Affairs");
            page.locator(".facts >> text=of Laos").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Ministry of Foreign Affairs");
            page.click("main a >> text=/^Laos$/");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("With Vietnam");
            assertThat(screen.complaints()).isEmpty();
            assertThat(desk.mishaps()).isEmpty();
        }
    }

    /** Says who must see to the commitment. */
    private static void responsible(Visitor visitor) {
        Element link = Jsoup.parse(visitor.get("/relations/LA-VN").body())
                .select("#commitments a.head")
                .first();
        String id = link == null
                ? ""
                : java.net.URLDecoder.decode(
                        link.attr("href").replaceFirst(".*=", ""), java.nio.charset.StandardCharsets.UTF_8);
        Map<String, String> fields = new LinkedHashMap<>(Map.of("id", id));
        fields.put("set.responsible", "Ministry of Foreign Affairs");
        visitor.post("/review", "/decide/correct", fields);
    }

    @Test
    void a_body_comes_as_json_too_and_one_that_nobody_names_is_not_there() {
        try (OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", ONE)) {
            Visitor visitor = Visitor.of(desk, "reader");
            assertThat(visitor.get("/api/v1/body?id=body:LA:ministry%20of%20foreign%20affairs")
                            .body())
                    .contains("\"name\":\"Ministry of Foreign Affairs\"", "Thongsavan Phomvihane", "\"events\":[{");
            assertThat(visitor.get("/api/v1/body?id=body:LA:ministry%20of%20silence")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get("/body?id=body:LA:ministry%20of%20silence").statusCode())
                    .isEqualTo(404);
        }
    }
}
