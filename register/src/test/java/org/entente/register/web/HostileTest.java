package org.entente.register.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.register.cli.OpenDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people with ill will send. */
class HostileTest {
    private static final String STORY = "Hà Nội, September 10, 2024 – Prime Minister Phạm Minh Chính received Lao Prime"
            + " Minister Sonexay Siphandone here on Tuesday.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static @Nullable OpenDesk opened;

    @BeforeAll
    static void open() {
        opened = new OpenDesk(folder).peopled();
    }

    @AfterAll
    static void close() {
        desk().close();
    }

    private static OpenDesk desk() {
        return Objects.requireNonNull(opened);
    }

    @Test
    void bombs_in_archives_are_never_unpacked() throws IOException {
        Visitor editor = Visitor.of(desk(), "editor");
        for (String name : List.of("bomb.zip", "bomb.docx", "bomb.txt")) {
            assertThat(editor.upload(name, zip(200)).body()).as(name).contains(">refused<", "a ZIP or Office file");
        }
        assertThat(editor.upload("bomb.gz", gzip(200)).body()).contains(">refused<", "a gzip file");
        assertThat(desk().mishaps()).isEmpty();
    }

    @Test
    void entities_of_a_document_name_no_file_and_do_not_grow() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret-of-the-house");
        String entities = "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\"><!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(5000) + "\"><!ENTITY c \"" + "&b;".repeat(5000)
                + "\">]>";
        Visitor editor = Visitor.of(desk(), "editor");
        for (String name : List.of("x.html", "x.xml", "x.svg")) {
            HttpResponse<String> added = editor.upload(
                    name,
                    (entities + "<html><body><p>&x;&c; " + name + " " + STORY + "</p></body></html>").getBytes(UTF_8));
            assertThat(added.statusCode()).as(name).isEqualTo(200);
        }
        assertThat(editor.get("/search?q=secret").body()).doesNotContain("the-secret-of-the-house");
        assertThat(editor.get("/api/v1/events?format=csv").body()).doesNotContain("the-secret-of-the-house");
        assertThat(desk().mishaps()).isEmpty();
    }

    @Test
    void a_files_name_leads_out_of_no_folder() throws IOException {
        List<String> before = files();
        Visitor editor = Visitor.of(desk(), "editor");
        for (String name : List.of("../../../../tmp/out.txt", "..\\\\..\\\\out.txt", "/etc/out.txt", "C:\\\\out.txt")) {
            HttpResponse<String> added = editor.upload(name, (name + "\n\n" + STORY).getBytes(UTF_8));
            assertThat(added.body()).as(name).contains("out.txt").doesNotContain(">../", "etc/out");
        }
        assertThat(files()).isEqualTo(before);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("-wal") && !name.contains("-shm") && !name.equals("secret.txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void addresses_that_climb_or_are_no_addresses_are_refused() {
        Visitor administrator = Visitor.of(desk(), "administrator");
        for (String path : List.of(
                "/assets/..;/templates/home.html",
                "/assets/%2e%2e/templates/home.html",
                "/assets/..%252ftemplates/home.html",
                "/assets//desk.css",
                "/relations/..%2f..%2fetc%2fpasswd",
                "/document?id=..%2F..%2Fetc%2Fpasswd",
                "/event?id=%00",
                "/person?id=%F0%9F%92%A3%27%20OR%201%3D1--",
                "/relations/LA-VN?since=9999999999999",
                "/audit?before=-5",
                "/documents?after=%00",
                "/api/v1/events?after=%00%20%27")) {
            HttpResponse<String> answer = administrator.get(path);
            assertThat(answer.statusCode()).as(path + answer.body()).isLessThan(500);
            assertThat(answer.body()).as(path).doesNotContain("root:", "th:text", "Exception", "at org.");
        }
        assertThat(desk().mishaps()).isEmpty();
    }

    @Test
    void every_kind_of_answer_carries_the_headers_that_bind_a_browser() {
        Visitor reader = Visitor.of(desk(), "reader");
        for (String path : List.of("/", "/nowhere", "/event?id=none", "/api/v1/events", "/assets/desk.js", "/health")) {
            HttpResponse<String> answer = reader.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).hasValue("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void a_text_that_is_no_unicode_and_a_day_that_is_none_are_told() {
        Visitor editor = Visitor.of(desk(), "editor");
        assertThat(editor.upload("broken.txt", new byte[] {(byte) 0xc3, 0x28, (byte) 0xff, (byte) 0xfe})
                        .statusCode())
                .isEqualTo(200);
        assertThat(editor.post("/add", "/add", Map.of("text", STORY, "published", "<b>soon</b>"))
                        .body())
                .contains("told bad")
                .doesNotContain("<b>soon</b>");
        assertThat(desk().mishaps()).isEmpty();
    }

    /** Some kilobytes that unpack to so many megabytes. */
    private static byte[] zip(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zeros(zip, megabytes);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zeros(zip, megabytes);
        }
        return out.toByteArray();
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            out.write(zeros);
        }
    }
}
