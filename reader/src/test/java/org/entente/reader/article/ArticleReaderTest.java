package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reader.article.Articles.REPORT;
import static org.entente.reader.article.Articles.blocks;
import static org.entente.reader.article.Articles.read;

import org.entente.reader.model.Article;
import org.entente.reader.model.Block;
import org.entente.reader.model.Problem;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {
    @Test
    void aTitleAndParagraphsAreSeparatedByBlankLines() {
        Article article = read("Ministers meet in the capital\n" + REPORT + "\n" + "They will meet again.");
        assertThat(article.title()).isEqualTo("Ministers meet in the capital");
        assertThat(article.text())
                .isEqualTo("Ministers meet in the capital\n\n" + REPORT + "\n\nThey will meet again.");
        assertThat(blocks(article, Block.Kind.TITLE)).isEqualTo("Ministers meet in the capital");
        assertThat(blocks(article, Block.Kind.BODY)).isEqualTo(REPORT + " | They will meet again.");
    }

    @Test
    void aReportWithoutATitleHasNone() {
        Article article = read(REPORT);
        assertThat(article.title()).isNull();
        assertThat(article.text()).isEqualTo(REPORT);
    }

    @Test
    void linesWrappedAtOneWidthBecomeOneParagraph() {
        assertThat(read("The two ministers met in the capital on Monday and\nagreed that they will meet again.")
                        .text())
                .isEqualTo("The two ministers met in the capital on Monday and agreed that they will meet again.");
    }

    @Test
    void aTextInAnotherLanguageIsRecognised() {
        Article article = read("Hai bên đã nhất trí sẽ gặp lại trong năm này và ký một thỏa thuận về hợp tác.");
        assertThat(article.language()).isEqualTo("vi");
        assertThat(article.problems()).containsExactly(new Problem("a.txt", "language", "language vi is not read yet"));
    }

    @Test
    void wordsThatRanTogetherAreTakenApartWhenThereAreSeveral() {
        Article article = read(REPORT + " The PartyCentral office, the DeputyMinister and the StateBank sent notes.");
        assertThat(article.text())
                .endsWith("The Party Central office, the Deputy Minister and the State Bank sent notes.");
        assertThat(article.problems())
                .containsExactly(new Problem("a.txt", "spacing", "words had run together and were taken apart"));
        assertThat(read(REPORT + " The VietnamPlus page tells of it.").problems())
                .isEmpty();
    }

    @Test
    void nothingLeftIsAProblem() {
        assertThat(read("lao-1.jpg").problems())
                .containsExactly(new Problem("a.txt", "no-text", "no report was found on the page"));
    }
}
