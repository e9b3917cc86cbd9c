package org.entente.reader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void marksCaseAndPunctuationDoNotCount() {
        assertThat(Spelling.words("  Đặng-Văn,  MẪU’s 2nd")).isEqualTo(List.of("dang", "van", "mau", "s", "2nd"));
    }

    @Test
    void aNameIsTheSameInAnyOrderAndWithFurtherParts() {
        assertThat(Spelling.sameName("Nguyễn Văn Mẫu", "Mau Nguyen Van")).isTrue();
        assertThat(Spelling.sameName("Văn Mẫu", "Nguyễn Văn Mẫu")).isTrue();
    }

    @Test
    void aSinglePartOfANameIsNotTheSameName() {
        assertThat(Spelling.sameName("Mẫu", "Nguyễn Văn Mẫu")).isFalse();
        assertThat(Spelling.sameName("", "")).isFalse();
    }

    @Test
    void endingsMeetAtWholeWordsOnly() {
        assertThat(Spelling.sameEnding("the lao minister", "minister")).isTrue();
        assertThat(Spelling.sameEnding("prime", "subprime")).isFalse();
    }
}
