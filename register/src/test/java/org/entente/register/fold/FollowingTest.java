package org.entente.register.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which undertakings a later sentence follows. */
class FollowingTest {
    private final Desk desk = new Desk();

    private static Told promise(String document, String day, String what) {
        return Told.in(document, day, "Ana Arda told Bo Berg that Norway would " + what + ".")
                .person("p1", "Ana Arda", "NO")
                .person("p2", "Bo Berg", "SE")
                .engagement("e1", "meeting", "held", day, "told", "NO:p1", "SE:p2")
                .commitment("c1", "e1", "p1", "p2", what, "infrastructure_transport");
    }

    private static Told later(String sentence) {
        return Told.in("z", "2026-05-03", "Ana Arda met Bo Berg. " + sentence)
                .person("p1", "Ana Arda", "NO")
                .person("p2", "Bo Berg", "SE")
                .engagement("e1", "meeting", "held", "2026-05-03", "met", "NO:p1", "SE:p2");
    }

    @Test
    void oneSentenceFollowsEachUndertakingOfWhichItTells() {
        desk.read(
                promise("a", "2024-02-01", "build a ferry quay at Strømstad"),
                promise("b", "2025-02-01", "repair the lighthouse of Koster"));
        desk.read(later("The ferry quay at Strømstad and the repaired lighthouse of Koster were opened in April."));
        String words = "The ferry quay at Strømstad and the repaired lighthouse of Koster were opened in April.";
        assertThat(desk.links())
                .containsExactlyInAnyOrder("a#c1 completed proposed: " + words, "b#c1 completed proposed: " + words);
    }

    @Test
    void whatIsSaidAgainIsFollowedOnceWhereItWasSaidFirst() {
        desk.read(
                promise("a", "2024-02-01", "build a ferry quay at Strømstad"),
                promise("b", "2025-02-01", "build the ferry quay at Strømstad"));
        desk.read(later("The ferry quay at Strømstad was opened in April."));
        assertThat(desk.links())
                .containsExactly(
                        "a#c1 reaffirmed proposed: Ana Arda told Bo Berg that Norway would build the ferry quay at Strømstad.",
                        "a#c1 completed proposed: The ferry quay at Strømstad was opened in April.");
    }

    @Test
    void whatComesAfterSomethingWasDoneFollowsSomethingElse() {
        desk.read(promise("a", "2024-02-01", "build a ferry quay at Strømstad"));
        desk.read(later("The opening of the ferry quay at Strømstad was put off."));
        assertThat(desk.links())
                .containsExactly("a#c1 postponed proposed: The opening of the ferry quay at Strømstad was put off.");
        desk.read(Told.in("b", "2025-04-01", "Ana Arda met Bo Berg. The ferry quay at Strømstad was opened in March.")
                .person("p1", "Ana Arda", "NO")
                .person("p2", "Bo Berg", "SE")
                .engagement("e1", "meeting", "held", "2025-04-01", "met", "NO:p1", "SE:p2"));
        assertThat(desk.links())
                .containsExactly("a#c1 completed proposed: The ferry quay at Strømstad was opened in March.");
    }
}
