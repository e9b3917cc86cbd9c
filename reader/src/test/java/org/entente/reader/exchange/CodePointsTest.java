package org.entente.reader.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void offsetsOfPlainTextStayAsTheyAre() {
        assertThat(CodePoints.of("Hà Nội").before(6)).isEqualTo(6);
    }

    @Test
    void everyOffsetOnACharacterCountsTheCodePointsBeforeIt() {
        String text = "a𝒜b😀😀 c" + "𝒜".repeat(40) + "\uD800d";
        CodePoints points = CodePoints.of(text);
        for (int at = 0; at <= text.length(); at = next(text, at)) {
            assertThat(points.before(at)).isEqualTo(text.codePointCount(0, at));
        }
    }

    private static int next(String text, int at) {
        return at == text.length() ? at + 1 : text.offsetByCodePoints(at, 1);
    }
}
