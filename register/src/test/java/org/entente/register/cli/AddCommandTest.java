package org.entente.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private static String ledger(TwoArticles register) {
        return register.run("export", "ledger").out();
    }

    @Test
    void addingTheSameTwiceChangesNothing() throws IOException {
        TwoArticles register = TwoArticles.in(folder);
        String before = ledger(register);
        assertThat(register.add()).isEqualTo(new Run(0, "", "0 documents added, 2 already there\n"));
        assertThat(register.run("add", "--again", "--published", "2024-09-11", folder + "/articles"))
                .isEqualTo(new Run(0, "", "0 documents added\n"));
        assertThat(ledger(register)).isEqualTo(before);
    }

    @Test
    void theSameArticleUnderAnotherNameIsTheSameArticle() throws IOException {
        TwoArticles register = TwoArticles.in(folder);
        Files.copy(folder.resolve("articles/one.txt"), folder.resolve("articles/three.txt"));
        assertThat(register.add()).isEqualTo(new Run(0, "", "0 documents added, 3 already there\n"));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsKept() throws IOException {
        TwoArticles register = new TwoArticles(folder);
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), TwoArticles.ONE);
        Files.writeString(articles.resolve("b.txt"), "  ");
        Files.writeString(articles.resolve("c.txt"), TwoArticles.TWO);
        assertThat(register.add())
                .isEqualTo(new Run(
                        0,
                        "",
                        articles.resolve("b.txt") + ": empty: there is nothing in it\n"
                                + "entente: 2 documents read, 1 problem\n2 documents added\n"));
        assertThat(register.rows("events")).hasSize(1);
    }

    @Test
    void anArticleIsAddedFromStandardInput() {
        String database = folder.resolve("r.db").toString();
        Run run = Run.with(TwoArticles.ONE, "add", "-", "--published", "2024-09-11", "--database", database);
        assertThat(run).isEqualTo(new Run(0, "", "1 document added\n"));
        assertThat(Run.of("commitments", "--database", database, "--format", "json")
                        .out())
                .contains("\"document\":\"stdin\"");
    }

    @Test
    void withoutAnythingToReadItEndsWith1() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        String database = folder.resolve("r.db").toString();
        Run run = Run.of("add", empty.toString(), "--database", database);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("entente: no articles (*.txt *.html *.htm *.xhtml) in " + empty + "\n0 documents added\n");
    }

    @Test
    void anEmptyRegisterSaysSo() throws IOException {
        String database = folder.resolve("r.db").toString();
        Run.of("add", Files.createDirectories(folder.resolve("empty")).toString(), "--database", database);
        for (String list : List.of("relations", "events", "people", "commitments", "review")) {
            Run table = Run.of(list, "--database", database);
            assertThat(table.code()).isZero();
            assertThat(table.out()).isEmpty();
            assertThat(table.err()).isNotBlank();
            assertThat(Run.of(list, "--database", database, "--format", "json")).isEqualTo(new Run(0, "", ""));
            assertThat(Run.of(list, "--database", database, "--format", "csv")
                            .out()
                            .lines())
                    .hasSize(1);
        }
        assertThat(Run.of("search", "Lam", "--database", database)).isEqualTo(new Run(0, "Nothing found\n\n", ""));
        assertThat(Run.of("verify", "--database", database).code()).isZero();
        assertThat(Run.of("rebuild", "--database", database)).isEqualTo(new Run(0, "", "0 entries folded\n"));
        assertThat(Run.of("show", "VN", "LA", "--database", database).code()).isEqualTo(1);
    }
}
