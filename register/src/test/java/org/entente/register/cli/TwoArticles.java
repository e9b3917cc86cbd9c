package org.entente.register.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A register of two articles about one reception, and commands run on it. */
record TwoArticles(Path folder) {
    static final String ONE = """
            Hà Nội, September 10 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here on Tuesday.

            The two prime ministers agreed to build an expressway from Hà Nội to Vientiane.
            """;
    static final String TWO = """
            Vientiane, September 11 – Lao Prime Minister Sonexay Siphandone was received by Vietnamese Prime Minister Pham Minh Chinh in Hanoi on September 10.

            Sonexay pledged that Laos will train 30 doctors.
            """;

    /** Makes the register in a folder that is empty. */
    static TwoArticles in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/one.txt"), ONE);
        Files.writeString(folder.resolve("articles/two.txt"), TWO);
        TwoArticles register = new TwoArticles(folder);
        Run added = register.add();
        if (added.code() != 0) {
            throw new IllegalStateException(added.err());
        }
        return register;
    }

    /** The same register again, to be changed. */
    TwoArticles copy(Path to) throws IOException {
        Files.copy(folder.resolve("r.db"), to.resolve("r.db"));
        return new TwoArticles(to);
    }

    Run add() {
        return run(
                "add", "--published", "2024-09-11", folder.resolve("articles").toString());
    }

    Run run(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--database", folder.resolve("r.db").toString()));
        return Run.of(all.toArray(String[]::new));
    }

    /** What a list says in the columns asked for, as CSV without its first line. */
    List<String> rows(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--format", "csv"));
        return run(all.toArray(String[]::new)).out().lines().skip(1).toList();
    }
}
