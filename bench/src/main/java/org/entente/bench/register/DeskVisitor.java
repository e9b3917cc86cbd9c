package org.entente.bench.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the desk, signed in. */
final class DeskVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "plain words of a benchmark";

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    DeskVisitor(String address) {
        this.address = address;
    }

    void setUp(String code) {
        post(
                "/setup?code=" + code,
                "/setup",
                Map.of("code", code, "name", "bench", "password", PASSWORD, "again", PASSWORD));
        signIn("bench");
    }

    /** Lets somebody else in, as a reader. */
    DeskVisitor colleague(String name) {
        post("/access", "/access/add", Map.of("name", name, "password", PASSWORD, "role", "reader"));
        DeskVisitor colleague = new DeskVisitor(address);
        colleague.signIn(name);
        return colleague;
    }

    private void signIn(String name) {
        HttpResponse<String> in = post("/login", "/login", Map.of("username", name, "password", PASSWORD));
        String where = in.headers().firstValue("Location").orElse("");
        if (in.statusCode() != 302 || where.contains("wrong")) {
            throw new IllegalStateException(name + " did not get in: " + in.statusCode() + " " + where);
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        String form = fields.entrySet().stream()
                .map(field -> code(field.getKey()) + "=" + code(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form + (token.find() ? "&_csrf=" + code(token.group(1)) : "")))
                .build());
    }

    static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
