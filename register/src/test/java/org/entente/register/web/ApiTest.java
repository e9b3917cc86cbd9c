package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.register.cli.OpenDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern TOKEN = Pattern.compile("entente_[0-9a-f]{48}");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static @Nullable OpenDesk opened;
    private static String token = "";

    @BeforeAll
    static void open() {
        OpenDesk desk = new OpenDesk(folder).peopled().add("one.txt", """
                        Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here on Tuesday.

                        The two prime ministers agreed to build an expressway from Hà Nội to Vientiane.
                        """).add("two.txt", """
                        Vientiane, October 2, 2024 – Lao Prime Minister Sonexay Siphandone received Vietnamese Prime Minister Phạm Minh Chính here on Wednesday.

                        Sonexay pledged that Laos will train 30 doctors.
                        """);
        opened = desk;
        Matcher made = TOKEN.matcher(
                Visitor.of(desk, "reader").post("/you", "/you/token", Map.of()).body());
        if (made.find()) {
            token = made.group();
        }
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(opened).close();
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Objects.requireNonNull(opened).address() + path))
                .header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(String path) throws Exception {
        return JSON.readTree(get(path).body());
    }

    @Test
    void lists_are_walked_page_by_page() throws Exception {
        List<String> days = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = json("/api/v1/events?relation=LA-VN&limit=1" + after);
            page.path("items").forEach(event -> days.add(event.path("start").asString("")));
            if (page.path("next").isMissingNode()) {
                break;
            }
            after = "&after=" + code(page.path("next").asString(""));
        }
        assertThat(days).containsExactly("2024-09-10", "2024-10-02");
    }

    @Test
    void every_list_comes_as_csv_too() throws Exception {
        assertThat(get("/api/v1/relations?format=csv").body())
                .isEqualTo("relation,last contact,kind,events,commitments,open,documents\r\n"
                        + "Laos – Vietnam,2024-10-02,reception,2,2,2,2\r\n");
        for (String list : List.of("events", "commitments", "people", "documents", "reviews", "entries")) {
            assertThat(get("/api/v1/" + list + "?format=csv").headers().firstValue("Content-Type"))
                    .as(list)
                    .hasValue("text/csv;charset=UTF-8");
        }
    }

    @Test
    void an_engagement_a_person_and_a_document_come_as_linked_data() throws Exception {
        JsonNode first =
                json("/api/v1/events?relation=LA-VN&limit=1").path("items").path(0);
        String id = code(first.path("id").asString(""));
        JsonNode event = JSON.readTree(
                get("/api/v1/event?id=" + id, "Accept", "application/ld+json").body());
        assertThat(event.path("@type").asString("")).isEqualTo("Event");
        assertThat(event.path("name").asString("")).isEqualTo("Reception: Laos – Vietnam");
        assertThat(event.path("startDate").asString("")).isEqualTo("2024-09-10");
        assertThat(event.path("eventStatus").asString("")).isEqualTo("https://schema.org/EventScheduled");
        assertThat(event.path("attendee").valueStream().map(p -> p.path("name").asString("")))
                .contains("Phạm Minh Chính", "Sonexay Siphandone");
        String somebody =
                json("/api/v1/people?limit=1").path("items").path(0).path("id").asString("");
        JsonNode person = json("/api/v1/person?format=jsonld&id=" + code(somebody));
        assertThat(person.path("@context").asString("")).isEqualTo("https://schema.org");
        String document = first.path("reports").path(0).path("id").asString("");
        JsonNode annotations = json("/api/v1/document?format=jsonld&id=" + code(document));
        JsonNode target = annotations.path("first").path("items").path(0).path("target");
        assertThat(target.path("selector").path(0).path("exact").asString("")).startsWith("Phạm Minh Chính received");
        assertThat(target.path("selector").path(1).path("start").asInt()).isPositive();
    }

    private static String code(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void prometheus_reads_how_the_desk_fares_and_nobody_else_does() throws Exception {
        get("/api/v1/events");
        get("/api/v1/event?id=none");
        HttpResponse<String> figures = get("/metrics");
        assertThat(figures.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain;version=0.0.4");
        assertThat(figures.body()).contains("entente_entries_total 4\n", "entente_documents 2\n");
        assertThat(figures.body()).containsPattern("entente_answers_total\\{status=\"4xx\"\\} [1-9]");
        assertThat(figures.body().lines()).allMatch(line -> line.matches("# (HELP|TYPE) .+|[a-z_{}=\"0-9]+ [0-9.E-]+"));
        HttpResponse<String> stranger = new Visitor(Objects.requireNonNull(opened)).get("/metrics");
        assertThat(Visitor.where(stranger)).isEqualTo("/login");
    }

    @Test
    void a_search_is_followed_as_a_feed_that_says_why_one_sees_each_thing() throws Exception {
        HttpResponse<String> feed = get("/api/v1/feed?q=doctors&kind=commitment&since=2024");
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        org.jsoup.nodes.Document xml = org.jsoup.Jsoup.parse(feed.body(), org.jsoup.parser.Parser.xmlParser());
        assertThat(xml.select("feed > title").text()).startsWith("Entente: “doctors”");
        assertThat(xml.select("entry > title").eachText()).anyMatch(title -> title.contains("train 30 doctors"));
        assertThat(xml.select("entry > summary").eachText())
                .isNotEmpty()
                .allMatch(text ->
                        text.contains("You see this because you follow “doctors”") && text.contains("since 2024"));
        assertThat(xml.select("entry > updated").eachText()).contains("2024-10-02T00:00:00Z");
        assertThat(get("/api/v1/feed").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/feed?q=%3Cb%3E%00%01doctors").body()).doesNotContain("<b>", "\u0001");
        assertThat(get("/api/v1/search?q=doctors&format=csv").body())
                .startsWith("kind,id,title,day,document,words\r\n")
                .contains("train 30 doctors");
    }

    @Test
    void what_is_wrong_is_a_problem_detail() throws Exception {
        HttpResponse<String> wrong = get("/api/v1/events?since=soon");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(wrong.body()).path("detail").asString(""))
                .isEqualTo("A day is written 2024-09-10, 2024-09 or 2024, not soon.");
        assertThat(get("/api/v1/commitment?id=none").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/events?limit=0").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/events?limit=many").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/event").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/entries?after=last").statusCode()).isEqualTo(400);
    }

    @Test
    void an_answer_that_has_not_changed_is_not_sent_again() throws Exception {
        String tag = get("/api/v1/relations").headers().firstValue("ETag").orElse("");
        assertThat(get("/api/v1/relations", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/api/v1/relations", "If-None-Match", "W/\"0\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_token_opens_the_api_and_nothing_else() throws Exception {
        assertThat(get("/documents").statusCode()).isEqualTo(302);
        HttpResponse<String> nobody = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        Objects.requireNonNull(opened).address() + "/api/v1/relations"))
                                .header("Authorization", "Bearer entente_" + "0".repeat(48))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(nobody.statusCode()).isEqualTo(401);
    }

    @Test
    void the_description_names_every_way() throws Exception {
        JsonNode paths = json("/api/v1/openapi.json").path("paths");
        assertThat(paths.propertyNames())
                .contains("/api/v1/relations/{sides}", "/api/v1/search")
                .containsExactlyInAnyOrderElementsOf(org.entente.register.web.access.Routes.all().stream()
                        .map(route -> route.pattern())
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .distinct()
                        .toList());
    }

    @Test
    void who_is_shut_out_is_out_at_once() {
        OpenDesk desk = Objects.requireNonNull(opened);
        Visitor latecomer = Visitor.of(desk, "latecomer");
        assertThat(latecomer.get("/").statusCode()).isEqualTo(200);
        Visitor.of(desk, "administrator")
                .post("/access", "/access/change", Map.of("name", "latecomer", "role", "reader"));
        assertThat(Visitor.where(latecomer.get("/"))).isEqualTo("/login");
    }
}
