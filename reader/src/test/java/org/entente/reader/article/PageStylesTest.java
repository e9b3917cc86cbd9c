package org.entente.reader.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reader.article.Articles.blocks;
import static org.entente.reader.article.Articles.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.reader.model.Article;
import org.entente.reader.model.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One report in the dress of many systems: each page gives its title, its three paragraphs and its day, and nothing else. */
class PageStylesTest {
    private static final String REPORT =
            "Foreign Minister Ana Doe of Ruritania received Ambassador Bo Roe of Freedonia at"
                    + " the ministry on Tuesday and discussed trade between the two countries with him. | The two sides agreed to"
                    + " open a direct air route next year, and the minister thanked the ambassador for the help that his country"
                    + " had given after the floods. | Ambassador Roe said that Freedonia would send twenty teachers, and invited the"
                    + " minister to visit the capital in the autumn.";

    static Stream<Path> pages() throws URISyntaxException, IOException {
        Path folder = Path.of(Objects.requireNonNull(PageStylesTest.class.getResource("pages"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onlyTheReportComesOut(Path page) {
        Article article = read("page.html", text(page));
        assertThat(blocks(article, Block.Kind.BODY)).isEqualTo(REPORT);
        assertThat(article.title()).isEqualTo("Minister Doe receives Ambassador Roe");
        assertThat(Objects.requireNonNull(article.published()).edtf()).isEqualTo("2024-03-05");
    }

    private static String text(Path page) {
        try {
            return Files.readString(page, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
