package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reader.article.Articles.REPORT;
import static org.entente.reader.article.Articles.read;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.reader.model.Article;
import org.entente.reader.model.Block;
import org.entente.reader.model.Document;
import org.entente.reader.model.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final List<String> PIECES = List.of(
            "\u200b",
            "\u202e",
            "\ufeff",
            "\u00ad",
            "\r\n",
            "\n\n",
            " ",
            "\t",
            "\u2028",
            "\ud83d",
            "\udd34",
            "🔴",
            "HÀ NỘI — ",
            "(Photo: VNA)",
            "(",
            ")",
            "[",
            "|",
            "Trong said",
            "agreed.The",
            " date 2024-02-30 ",
            "27/06/2024",
            "— VNA/VNS",
            "TIN LIÊN QUAN",
            "Related",
            "Share:",
            "![]() |",
            "a.jpg",
            "İstanbul: ",
            "(R) greets",
            "<p>",
            "</div>",
            "<div>",
            "<!doctype html>",
            "<h1>",
            "&nbsp;",
            "\u0000",
            "\u0007",
            "שלום",
            "ປະຊຸມ",
            "./.",
            REPORT,
            "e\u0301",
            "https://a.b/c",
            ",",
            ".");

    @Test
    void anyMixtureGivesAnArticleThatHoldsTogether() {
        Random random = new Random(20241201);
        for (int round = 0; round < 3000; round++) {
            StringBuilder page = new StringBuilder("x");
            for (int i = random.nextInt(40); i >= 0; i--) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Document document =
                    new Document("id", "a.txt", round % 2 == 0 ? Format.TEXT : Format.HTML, page.toString(), null);
            Article article = read(document);
            assertThat(article.text())
                    .doesNotContainPattern("[\\p{Cf}\\p{Cc}&&[^\\n]]")
                    .doesNotContain("\u200b");
            int end = 0;
            for (Block block : article.blocks()) {
                assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
                end = block.span().end();
            }
            assertThat(end).isEqualTo(article.text().length());
            assertThat(read(document)).isEqualTo(article);
        }
    }

    @Test
    void aTurkishLocaleChangesNothing() {
        String page = "İSTANBUL (AA) – " + REPORT + "\nSHARE\nRELATED\nMinisters meet in Istanbul (PHOTO: AA)";
        Article before = read(page);
        Locale home = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(read(page)).isEqualTo(before);
        } finally {
            Locale.setDefault(home);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "(",
                ")",
                "(Photo",
                "Photo: ",
                "[",
                "— ",
                ". A",
                "agreed.The ",
                "A ",
                "1/",
                "HÀ ",
                "(R) ",
                "- ",
                "\n",
                "a\n",
                "Share\n",
                "a.jpg\n",
                "(Photo: VNA)A",
                "said that. ",
                "Word word\n",
                "\u0301",
                "</p>",
                "<b>",
                "<p>x"
            })
    void twoMillionCharactersOfAnythingAreReadInSeconds(String piece) {
        Format format = piece.startsWith("<") ? Format.HTML : Format.TEXT;
        Document document = new Document("id", "a.txt", format, piece.repeat(2_000_000 / piece.length()), null);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(90), () -> read(document)))
                .isNotNull();
    }
}
