package org.entente.register.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real OpenID Connect server in a process of its own, with people of a ministry. */
final class OidcServer implements AutoCloseable {
    static final String CLIENT = "entente";
    static final String SECRET = "the secret of the client";
    static final String PASSWORD = "their word at the ministry";

    private static final String READY = "listening on ";

    private final Process process;
    private final String issuer;

    private OidcServer(Process process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    static OidcServer start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OidcServerProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                return new OidcServer(process, "http://localhost:" + line.substring(READY.length()));
            }
        }
        throw new IllegalStateException("the server ended before it listened");
    }

    static void ready(int port) {
        System.out.println(READY + port);
    }

    URI address() {
        return URI.create(issuer);
    }

    /** What the server says of each, by the name with which they sign in there. */
    static Map<String, Map<String, Object>> people() {
        return Map.of(
                "kham", Map.of("preferred_username", "Kham Phet", "groups", List.of("staff", "desk"), "office", "VTE"),
                "stranger", Map.of("preferred_username", "Stranger", "groups", List.of("staff")),
                "double", Map.of("preferred_username", "administrator", "groups", List.of("desk")));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
