package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.entente.register.cli.OpenDesk;
import org.entente.register.web.access.Role;
import org.entente.register.web.access.Route;
import org.entente.register.web.access.Routes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AccessTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static @Nullable OpenDesk opened;

    @BeforeAll
    static void open() {
        OpenDesk desk = new OpenDesk(folder).peopled();
        for (Role role : Role.values()) {
            desk.let(role.word() + " VN", role, "VN").let(role.word() + " none", role, null);
        }
        opened = desk;
    }

    @AfterAll
    static void close() {
        desk().close();
    }

    private static OpenDesk desk() {
        return Objects.requireNonNull(opened);
    }

    @Test
    void every_route_lets_in_whom_the_table_lets_in_of_whatever_side_and_nobody_else() {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        visitors.put("", new Visitor(desk()));
        for (Role role : Role.values()) {
            for (String side : List.of("", " VN", " none")) {
                visitors.put(role.word() + side, Visitor.of(desk(), role.word() + side));
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Route route : Routes.all()) {
            visitors.forEach((name, visitor) -> {
                boolean ends =
                        route.pattern().equals("/logout") || route.pattern().equals("/login");
                if (!ends && goes(visitor, name, route) != may(name, route.role())) {
                    wrong.add(name + " " + route);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean may(String name, @Nullable Role needed) {
        return needed == null
                || !name.isEmpty()
                        && Role.valueOf(name.replaceFirst(" .*", "").toUpperCase(java.util.Locale.ROOT))
                                .may(needed);
    }

    /** Does the desk answer at all, with whatever? Nothing that is asked here makes sense. */
    private static boolean goes(Visitor visitor, String name, Route route) {
        String path = route.pattern()
                .replace("{sides}", "LA-VN")
                .replace("{*path}", "desk.css")
                .replace("{door}", "office")
                .replace("{key}", "none")
                .replace("{list}", "relations");
        HttpResponse<String> answer = route.method().equals(HttpMethod.GET)
                ? visitor.get(path)
                : visitor.post(name.isEmpty() ? "/login" : "/", path, Map.of("id", "none"));
        boolean asked = answer.statusCode() == 302 && Visitor.where(answer).startsWith("/login");
        boolean setup = route.pattern().equals("/setup");
        return setup || answer.statusCode() != 403 && answer.statusCode() != 401 && !asked;
    }

    @Test
    void every_page_stands_in_the_table_and_everything_in_the_table_is_a_page() {
        TreeSet<String> mapped = new TreeSet<>();
        desk().server()
                .parts()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().forEach(pattern -> {
                    if (mapping.getMethodsCondition().getMethods().isEmpty()) {
                        mapped.add("GET " + pattern);
                        mapped.add("POST " + pattern);
                    }
                    mapping.getMethodsCondition().getMethods().forEach(m -> mapped.add(m + " " + pattern));
                }));
        mapped.addAll(List.of(
                "GET /login/with/{door}",
                "GET /login/back/{door}",
                "POST /login",
                "POST /logout",
                "GET /assets/{*path}"));
        TreeSet<String> table = new TreeSet<>();
        Routes.all().forEach(route -> table.add(route.method() + " " + route.pattern()));
        assertThat(table).isEqualTo(mapped);
    }

    @Test
    void what_is_not_in_the_table_is_refused_even_to_administrators() {
        Visitor administrator = Visitor.of(desk(), "administrator");
        assertThat(administrator.get("/nowhere").statusCode()).isEqualTo(403);
        assertThat(administrator.get("/actuator/env").statusCode()).isEqualTo(403);
        assertThat(administrator.method("DELETE", "/access").statusCode()).isEqualTo(403);
        assertThat(administrator.get("/assets/..%2ftemplates/home.html").statusCode())
                .isEqualTo(400);
        assertThat(administrator.get("/assets/%2e%2e/templates/home.html").statusCode())
                .isIn(400, 403, 404);
    }

    @Test
    void a_form_from_elsewhere_does_nothing() {
        Visitor editor = Visitor.of(desk(), "editor");
        assertThat(editor.forge("/add", Map.of("text", "Hanoi, May 2 – Nothing."))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobody_is_not_somebody_of_that_name() {
        Visitor.of(desk(), "administrator")
                .post(
                        "/access",
                        "/access/add",
                        Map.of("name", "anonymousUser", "password", OpenDesk.PASSWORD, "role", "editor"));
        assertThat(Visitor.where(new Visitor(desk()).get("/add"))).isEqualTo("/login");
    }

    @Test
    void nobody_is_led_elsewhere() {
        Visitor reader = new Visitor(desk());
        HttpResponse<String> in = reader.post(
                "/login?continue=https://evil.example/",
                "/login",
                Map.of("username", "reader", "password", OpenDesk.PASSWORD, "back", "//evil.example"));
        assertThat(Visitor.where(in)).isEqualTo("/");
        for (String back :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)")) {
            assertThat(org.entente.register.web.page.Back.local(back)).isEqualTo("/");
        }
    }

    @Test
    void five_wrong_passwords_shut_a_name_out_and_the_right_one_does_not_help() {
        Visitor guesser = new Visitor(desk());
        for (int i = 0; i < 5; i++) {
            guesser.signIn("Latecomer", "wrong password " + i);
        }
        HttpResponse<String> right = guesser.signIn("latecomer", OpenDesk.PASSWORD);
        assertThat(Visitor.where(right)).isEqualTo("/login?wrong");
    }

    @Test
    void browsers_are_told_to_run_nothing_from_elsewhere_and_nothing_inline() {
        HttpResponse<String> page = new Visitor(desk()).get("/login");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(page.body()).startsWith("<!DOCTYPE html>").doesNotContain("style=", "onclick", "<script>");
    }

    @Test
    void nobody_becomes_administrator_twice() {
        HttpResponse<String> setup = new Visitor(desk())
                .post(
                        "/login",
                        "/setup",
                        Map.of(
                                "code", OpenDesk.CODE,
                                "name", "Eve",
                                "password", OpenDesk.PASSWORD,
                                "again", OpenDesk.PASSWORD));
        assertThat(Visitor.where(setup)).isEqualTo("/login");
    }

    @Test
    void a_new_password_ends_the_other_sittings_and_the_tokens_of_its_owner() {
        Visitor administrator = Visitor.of(desk(), "administrator");
        administrator.post(
                "/access", "/access/add", Map.of("name", "Mara", "password", OpenDesk.PASSWORD, "role", "reader"));
        Visitor here = Visitor.of(desk(), "Mara");
        Visitor there = Visitor.of(desk(), "Mara");
        String fresh = "four other words now";
        HttpResponse<String> changed =
                here.post("/you", "/you/password", Map.of("old", OpenDesk.PASSWORD, "password", fresh, "again", fresh));
        assertThat(Visitor.where(changed)).isEqualTo("/you?changed");
        assertThat(here.get("/documents").statusCode()).isEqualTo(200);
        assertThat(Visitor.where(there.get("/documents"))).isEqualTo("/login");
        administrator.post(
                "/access",
                "/access/change",
                Map.of("name", "Mara", "role", "reader", "password", "and yet other words", "open", "true"));
        assertThat(Visitor.where(here.get("/documents"))).isEqualTo("/login");
    }

    @Test
    void whoever_is_shut_out_is_out_at_once() {
        Visitor administrator = Visitor.of(desk(), "administrator");
        administrator.post(
                "/access", "/access/add", Map.of("name", "Nils", "password", OpenDesk.PASSWORD, "role", "editor"));
        Visitor nils = Visitor.of(desk(), "Nils");
        assertThat(nils.get("/add").statusCode()).isEqualTo(200);
        administrator.post("/access", "/access/change", Map.of("name", "Nils", "role", "reader", "open", "true"));
        assertThat(nils.get("/add").statusCode()).isEqualTo(403);
        administrator.post("/access", "/access/change", Map.of("name", "Nils", "role", "reader"));
        assertThat(Visitor.where(nils.get("/"))).isEqualTo("/login");
    }

    @Test
    void the_last_administrator_cannot_shut_themselves_out() throws IOException {
        try (OpenDesk alone = new OpenDesk(Files.createDirectory(folder.resolve("alone"))).peopled()) {
            HttpResponse<String> answer = Visitor.of(alone, "administrator")
                    .post("/access", "/access/change", Map.of("name", "administrator", "role", "reader"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("The last administrator stays");
        }
    }
}
