package org.entente.reader.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String TEXT =
            "The guest from the north came by train and stayed for three days in the old house near the "
                    + "bridge, where he met the mayor, two teachers and a man who mends clocks.";

    @Test
    void a_text_is_like_itself_whatever_its_marks_and_capitals() {
        assertThat(Fingerprint.likeness(Fingerprint.of(TEXT), Fingerprint.of("  " + TEXT.replace("The", "THÉ"))))
                .isEqualTo(1);
    }

    @Test
    void a_text_cut_short_is_a_near_copy() {
        assertThat(Fingerprint.likeness(Fingerprint.of(TEXT), Fingerprint.of(TEXT.substring(0, 110))))
                .isBetween(0.45, 0.9);
    }

    @Test
    void another_text_is_not() {
        String other =
                "A ship left the harbour at noon with rice and timber for the islands; her captain hoped for wind.";
        assertThat(Fingerprint.likeness(Fingerprint.of(TEXT), Fingerprint.of(other)))
                .isLessThan(0.1);
    }

    @Test
    void a_few_words_have_no_fingerprint() {
        assertThat(Fingerprint.of("no news today")).isEmpty();
        assertThat(Fingerprint.likeness("", "")).isZero();
    }
}
