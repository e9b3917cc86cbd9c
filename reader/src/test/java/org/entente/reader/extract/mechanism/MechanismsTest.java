package org.entente.reader.extract.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reader.model.Mechanism;
import org.entente.reader.pipeline.Annotated;
import org.junit.jupiter.api.Test;

class MechanismsTest {
    private static final Mechanisms MECHANISMS = new Mechanisms(Annotated.KNOWLEDGE);

    @Test
    void the_session_may_stand_before_the_name() {
        assertThat(
                        found(
                                "They reviewed the agreement of the 37th Session of the Vietnam-Laos Intergovernmental Committee."))
                .containsExactly("Vietnam-Laos Intergovernmental Committee 37 [VN, LA]");
        assertThat(found("That was agreed at the 22nd Thai-Lao Joint Commission meeting."))
                .containsExactly("Thai-Lao Joint Commission meeting 22 [TH, LA]");
    }

    @Test
    void two_sessions_of_one_channel_are_told_apart() {
        assertThat(found("""
                The Vietnam-EU Joint Committee had its fifth meeting in Hanoi on Tuesday.

                They agreed to hold the sixth meeting of the Joint Committee in Brussels next year.
                """)).hasSize(2).first().asString().startsWith("Vietnam-EU Joint Committee 5");
    }

    @Test
    void an_annual_consultation_is_a_channel() {
        assertThat(found("He is in Vietnam for the annual consultation between the two Foreign Ministries."))
                .singleElement()
                .asString()
                .startsWith("annual consultation between the two Foreign Ministries null");
    }

    @Test
    void a_party_committee_and_a_mere_meeting_are_not() {
        assertThat(
                        found(
                                "The Central Committee sent a cable. The delegation met the provincial Party Committee at a meeting."))
                .isEmpty();
    }

    private static List<String> found(String text) {
        return MECHANISMS.list(Annotated.of(text)).stream()
                .filter(Mechanism.class::isInstance)
                .map(Mechanism.class::cast)
                .map(m -> m.name() + " " + m.session() + " " + m.sides())
                .toList();
    }
}
