package org.entente.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String NEWS = """
            Foreign ministers of Laos and Vietnam meet in Vientiane

            VIENTIANE, May 3 (Xinhua) -- Lao Foreign Minister Saleumxay Kommasith met Vietnamese Foreign Minister \
            Bui Thanh Son in Vientiane on Friday. The two sides agreed to strengthen cooperation in education.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void anArticleIsReadFromAFile() throws IOException {
        Run run = Run.of("read", file("a.txt", NEWS));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Foreign ministers of Laos and Vietnam meet in Vientiane\n")
                .contains("  Who met\n  · Meeting [held]\n");
    }

    @Test
    void anArticleIsReadFromStandardInputOnTheDateGiven() {
        Run run = Run.with(NEWS, "read", "-", "--published", "2024-05-03", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"uri\":\"stdin\"", "\"published\":{\"edtf\":\"2024-05-03\"")
                .endsWith("}\n");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void aFolderIsReadWithAllBelowInOrder() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        file("z.txt", NEWS);
        file("b/c/one.HTML", "<p>The hens lay well this spring, said nobody.</p>");
        file("b/ignored.csv", "1,2");
        Run run = Run.of("read", folder.toString(), folder.resolve("z.txt").toString(), "--format", "json");
        assertThat(run.out().lines().map(line -> line.replaceFirst(".*\"uri\":\"[^\"]*/([^\"]+)\".*", "$1")))
                .containsExactly("one.HTML", "z.txt");
    }

    @Test
    void anEmptyFolderEndsWith1AndAWord() {
        assertThat(Run.of("read", folder.toString()))
                .isEqualTo(new Run(1, "", "entente: no articles (*.txt *.html *.htm *.xhtml) in " + folder + "\n"));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        String good = file("good.txt", NEWS);
        String empty = file("empty.txt", " ");
        Run run = Run.of("read", good, empty, folder.resolve("gone.txt").toString(), "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err())
                .isEqualTo(empty + ": empty: there is nothing in it\n" + folder
                        + "/gone.txt: missing: there is no such file\nentente: 1 document read, 2 problems\n");
    }

    @Test
    void nothingReadEndsWith1() throws IOException {
        Run run = Run.of("read", file("a.txt", ""));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("entente: 0 documents read, 1 problem\n");
    }

    @Test
    void aLinkBackToItsOwnFolderIsNamedAndNotFollowed() throws IOException {
        file("a.txt", NEWS);
        Files.createSymbolicLink(folder.resolve("again"), folder);
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        Run run = Run.of("read", folder.toString(), "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("/again: loop: ", "/self.txt: ").endsWith("1 document read, 2 problems\n");
    }

    @Test
    void aFileTooLargeIsRefusedBeforeItIsLoaded() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(300L << 20);
        }
        Run run = Run.of("read", large.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("too-large: 300 MB, but a document may have 32 MB at most");
    }

    @Test
    void theNumberOfJobsAndTheLocaleNeverShow() throws IOException {
        for (int i = 10; i < 50; i++) {
            file(i + ".txt", i % 3 == 0 ? "" : NEWS.replace("Friday", i + " May"));
        }
        for (String format : new String[] {"json", "table", "html"}) {
            Run one = Run.of("read", folder.toString(), "--format", format, "--jobs", "1", "--explain");
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            try {
                assertThat(Run.of("read", folder.toString(), "--format", format, "--jobs", "8", "--explain"))
                        .isEqualTo(one);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    void aPageIsWrittenWholeAndIsNoInputOfTheNextRun() throws IOException {
        file("a.txt", NEWS);
        Path page = folder.resolve("out/page.html");
        for (int i = 0; i < 2; i++) {
            Run run = Run.of("read", folder.toString(), "--format", "html", "-o", page.toString());
            assertThat(run.code()).isZero();
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("1 document, 1 engagement").endsWith(" in " + page + "\n");
        }
        assertThat(page).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(page.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
