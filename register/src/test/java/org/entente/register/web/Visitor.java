package org.entente.register.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.register.cli.OpenDesk;
import org.jsoup.Jsoup;

/** Somebody with a browser that has no scripts. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(OpenDesk desk) {
        this(desk.address());
    }

    Visitor(String address) {
        this.address = address;
    }

    static Visitor of(OpenDesk desk, String name) {
        Visitor visitor = new Visitor(desk);
        HttpResponse<String> in = visitor.signIn(name, OpenDesk.PASSWORD);
        if (!where(in).equals("/")) {
            throw new IllegalStateException(name + " did not get in: " + where(in));
        }
        return visitor;
    }

    HttpResponse<String> signIn(String name, String password) {
        return post("/login", "/login", Map.of("username", name, "password", password));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** Every page and answer that links lead to from the first page on, by its path. */
    Map<String, HttpResponse<String>> walk(int most) {
        Map<String, HttpResponse<String>> seen = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        while (!next.isEmpty() && seen.size() < most) {
            String path = next.remove();
            if (!seen.containsKey(path)) {
                HttpResponse<String> page = get(path);
                seen.put(path, page);
                Jsoup.parse(page.body())
                        .select("a[href^=/]")
                        .forEach(link -> next.add(link.attr("href").replaceFirst("#.*", "")));
            }
        }
        return seen;
    }

    /** Fills the form of a page. */
    HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Matcher token = TOKEN.matcher(get(page).body());
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return send(form(path, all));
    }

    /** Chooses a file on the page for adding. */
    HttpResponse<String> upload(String name, byte[] file) {
        Matcher token = TOKEN.matcher(get("/add").body());
        String csrf = token.find() ? token.group(1) : "";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf
                        + "\r\n--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + "/add"))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Sends a form that no page of the desk holds. */
    HttpResponse<String> forge(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    HttpResponse<String> method(String method, String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private HttpRequest form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> code(f.getKey()) + "=" + code(f.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where an answer leads, without host. */
    static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }
}
