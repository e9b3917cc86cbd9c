package org.entente.reader.extract.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Instrument;
import org.entente.reader.model.Rejection;
import org.entente.reader.pipeline.Annotated;
import org.junit.jupiter.api.Test;

class InstrumentsTest {
    private static final Instruments INSTRUMENTS = new Instruments(Annotated.KNOWLEDGE);

    @Test
    void an_agreement_signed_says_what_on() {
        assertThat(found("The two ministers signed an agreement on border trade in Hanoi on Monday."))
                .containsExactly("agreement on border trade SIGNED");
    }

    @Test
    void what_is_expected_to_be_signed_is_not_signed() {
        assertThat(found("They are expected to sign a memorandum of understanding on labour next week."))
                .containsExactly("memorandum of understanding on labour TO_BE_SIGNED");
    }

    @Test
    void one_verb_signs_all_that_it_is_joined_to() {
        assertThat(found(
                        "The ministers inked the work plan for 2026, a protocol amending the trade agreement, and a letter "
                                + "of intent on digital transformation."))
                .containsExactly(
                        "work plan for 2026 SIGNED",
                        "protocol amending the trade agreement SIGNED",
                        "letter of intent on digital transformation SIGNED");
    }

    @Test
    void the_complement_may_follow_the_passive_verb() {
        assertThat(found("A Memorandum of Understanding (MoU) was inked on mutual logistics support."))
                .containsExactly("Memorandum of Understanding (MoU) on mutual logistics support SIGNED");
    }

    @Test
    void a_name_in_capitals_is_enough() {
        assertThat(found("Both sides pledged to use the EU-Vietnam Partnership and Cooperation Agreement (PCA) well."))
                .containsExactly("EU-Vietnam Partnership and Cooperation Agreement (PCA) REFERENCED");
        assertThat(found("Members will complete the ASEAN Community Vision 2045 together."))
                .containsExactly("ASEAN Community Vision 2045 REFERENCED");
    }

    @Test
    void the_same_told_later_is_the_same() {
        List<Instrument> found = instruments("""
                Hanoi - The leaders agreed on ways to implement high-level agreements between the two countries.

                They discussed specific directions for implementing high-level agreements between their countries.
                """);
        assertThat(found).singleElement().satisfies(i -> assertThat(i.evidence())
                .hasSize(2));
    }

    @Test
    void resolutions_of_different_congresses_are_different() {
        assertThat(found(
                        "They spoke of implementing the Resolution of the 11th National Party Congress and the Resolution of "
                                + "the 13th National Party Congress."))
                .hasSize(2);
    }

    @Test
    void a_set_listed_one_by_one_is_not_counted_again() {
        assertThat(
                        found(
                                "Eight agreements were signed. Among them were an agreement on education and an MoU on aviation."))
                .containsExactly("agreement on education REFERENCED", "MoU on aviation REFERENCED");
    }

    @Test
    void a_bare_noun_says_nothing() {
        assertThat(found("The ministers agreed that the agreement was good and that they were in agreement on rice."))
                .isEmpty();
        assertThat(found("The minister plans to visit Laos, and Laos has a plan to open a consulate."))
                .isEmpty();
        assertThat(found("The agreement text runs to ten pages.")).isEmpty();
    }

    @Test
    void resolutions_of_each_party_leave_open_which() {
        AnnotatedArticle article = Annotated.of("They will continue implementing the resolutions of each Party.");
        assertThat(INSTRUMENTS.list(article)).singleElement().isInstanceOf(Rejection.class);
    }

    @Test
    void a_complement_ends_before_place_and_day() {
        assertThat(found("They signed a cooperation agreement on fisheries in Vientiane on May 4."))
                .containsExactly("cooperation agreement on fisheries SIGNED");
    }

    private static List<String> found(String text) {
        return instruments(text).stream().map(i -> i.title() + " " + i.status()).toList();
    }

    private static List<Instrument> instruments(String text) {
        return Stream.of(text)
                .map(Annotated::of)
                .flatMap(a -> INSTRUMENTS.list(a).stream())
                .filter(Instrument.class::isInstance)
                .map(Instrument.class::cast)
                .toList();
    }
}
