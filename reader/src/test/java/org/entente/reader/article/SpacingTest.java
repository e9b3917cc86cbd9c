package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they agreed.The next day | they agreed. The next day",
                "they agreed,and left | they agreed, and left",
                "of the Party (LPRP)Thongloun said | of the Party (LPRP) Thongloun said",
                "in 2024.The next day | in 2024. The next day",
            })
    void whatIsGluedComesApart(String glued, String mended) {
        assertThat(Spacing.mend(glued)).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://www.mofa.gov.La/page.Html now",
                "write to a.Person@example.Org today",
                "the U.S. and the U.K. agreed",
                "50,000 USD at 10.57 per cent",
                "the report(s) and the (re)opening",
                "Lt.Gen. Doe",
            })
    void whatBelongsTogetherStays(String line) {
        assertThat(Spacing.mend(line)).isEqualTo(line);
    }

    @Test
    void whatNobodySeesIsDropped() {
        assertThat(Invisible.drop("a\u200bb\u202ec\u00add\u00a0e\r\nf\u2028g\ud83d"))
                .isEqualTo("abcd e\nf\ng");
        assertThat(Invisible.drop("Ha\u0300 N\u00f4\u0323i")).isEqualTo("Hà Nội");
    }
}
