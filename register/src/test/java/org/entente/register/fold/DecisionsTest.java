package org.entente.register.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.register.line.LineType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide, taken back, and met by newer readings. */
class DecisionsTest {
    private static final String TALKS = "To Lam met Thongloun. Laos will build a rail link and train 30 doctors.";

    private final Desk desk = new Desk();

    private static Told talks(String document, String text, String... commitments) {
        Told told = Told.in(document, "2024-07-12", text)
                .person("p1", "To Lam", "VN", "President")
                .person("p2", "Thongloun", "LA", "President")
                .state("b1", "LA")
                .state("b2", "VN")
                .engagement("e1", "talks", "held", "2024-07-11", "To Lam met Thongloun", "VN:p1", "LA:p2");
        int number = 0;
        for (String what : commitments) {
            number++;
            told.commitment("c" + number, "e1", "b1", "b2", what, "health");
        }
        return told;
    }

    @BeforeEach
    void read() {
        desk.read(talks("a", TALKS, "build a rail link", "train 30 doctors"));
    }

    @Test
    void whatIsRejectedGoesAndUndoingBringsItBackAndUndoingThatTakesItAway() {
        String before = desk.book.dump();
        long rejected = desk.decide("reject", "{}", "a#c1");
        assertThat(desk.commitments()).containsExactly("train 30 doctors: no_evidence");
        long undone = desk.undo(rejected);
        assertThat(desk.commitments())
                .containsExactly("build a rail link: no_evidence", "train 30 doctors: no_evidence");
        assertThat(desk.book.dump())
                .contains(before.lines().filter(l -> !l.contains("decision")).toList());
        desk.undo(undone);
        assertThat(desk.commitments()).containsExactly("train 30 doctors: no_evidence");
        assertThat(desk.state(rejected)).isEqualTo("exact");
        assertThat(desk.state(undone)).isEqualTo("undone");
    }

    @Test
    void whatIsUndoneTwiceOrWasNeverDecidedChangesNothing() {
        long rejected = desk.decide("reject", "{}", "a#c1");
        desk.undo(rejected);
        desk.undo(rejected);
        desk.undo(4711);
        assertThat(desk.commitments()).hasSize(2);
    }

    @Test
    void aRejectedPersonTakesPartInNothing() {
        desk.decide("reject", "{}", "a#p2");
        assertThat(desk.people()).containsExactly("To Lam [a#p1]");
        assertThat(desk.parties("a#e1")).containsExactly("To Lam a#p1");
    }

    @Test
    void somebodyElseTookPartUntilThatIsUndone() {
        long corrected = desk.decide("correct", """
                {"without": {"names": ["Thongloun"]}, "with": {"side": "LA", "name": "Sonexay", "post": "Prime Minister"}}
                """, "a#e1");
        assertThat(desk.parties("a#e1")).containsExactly("To Lam a#p1", "Sonexay a#d2p");
        assertThat(desk.people()).containsExactly("Sonexay [a#d2p]", "Thongloun [a#p2]", "To Lam [a#p1]");
        assertThat(desk.posts("a#d2p")).containsExactly("Prime Minister");
        desk.undo(corrected);
        assertThat(desk.parties("a#e1")).containsExactly("To Lam a#p1", "Thongloun a#p2");
        assertThat(desk.people()).containsExactly("Thongloun [a#p2]", "To Lam [a#p1]");
    }

    @Test
    void somebodyTookPartForAnotherSideAndTheRelationFollows() {
        desk.decide("correct", """
                {"without": {"names": ["Thongloun"]}, "with": {"side": "KH", "name": "Thongloun"}}
                """, "a#e1");
        assertThat(desk.all(LineType.EVENTS, "pair:KH|VN")).hasSize(1);
        assertThat(desk.all(LineType.EVENTS, "pair:LA|VN")).isEmpty();
    }

    @Test
    void aParticipantHadAnotherPost() {
        desk.decide("correct", """
                {"without": {"names": ["To Lam"]}, "with": {"side": "VN", "name": "Tô Lâm", "post": "General Secretary"}}
                """, "a#e1");
        assertThat(desk.parties("a#e1")).containsExactly("Thongloun a#p2", "To Lam a#p1");
        assertThat(desk.posts("a#p1")).containsExactlyInAnyOrder("President", "General Secretary");
    }

    @Test
    void whoeverIsToGoByANameThatANewerReadingLacksIsShownToPeople() {
        long corrected = desk.decide("correct", "{\"without\": {\"names\": [\"Thongloun\"]}}", "a#e1");
        assertThat(desk.parties("a#e1")).containsExactly("To Lam a#p1");
        desk.read(Told.in("a", "2024-07-12", TALKS + " Sonexay spoke.")
                .person("p1", "To Lam", "VN", "President")
                .person("p2", "Sonexay", "LA")
                .engagement("e1", "talks", "held", "2024-07-11", "To Lam met Thongloun", "VN:p1", "LA:p2")
                .readBy("2"));
        assertThat(desk.parties("a#e1")).containsExactly("To Lam a#p1", "Sonexay a#p2");
        assertThat(desk.state(corrected)).isEqualTo("fuzzy");
    }

    @Test
    void aRejectedEngagementLeavesItsCommitments() {
        desk.decide("reject", "{}", "a#e1");
        assertThat(desk.events()).isEmpty();
        assertThat(desk.commitments()).hasSize(2);
        assertThat(desk.all(LineType.COMMITMENTS, LineType.ALL).get(0).report()).isNull();
    }

    @Test
    void acceptingChangesNothingButIsKept() {
        List<String> before = desk.commitments();
        long accepted = desk.decide("accept", "{}", "a#c1");
        assertThat(desk.commitments()).isEqualTo(before);
        assertThat(desk.state(accepted)).isEqualTo("exact");
    }

    @Test
    void aCorrectionGivesOtherValuesUntilItIsUndone() {
        long corrected = desk.decide("correct", "{\"status\": \"postponed\"}", "a#e1");
        assertThat(desk.events()).containsExactly("talks postponed  [a#e1]");
        desk.undo(corrected);
        assertThat(desk.events()).containsExactly("talks held 2024-07-11 [a#e1]");
    }

    @Test
    void aLaterCorrectionGoesBeforeAnEarlierOne() {
        desk.decide("correct", "{\"kind\": \"meeting\", \"status\": \"called_off\"}", "a#e1");
        desk.decide("correct", "{\"status\": \"held\"}", "a#e1");
        assertThat(desk.events()).containsExactly("meeting held 2024-07-11 [a#e1]");
    }

    @Test
    void ofTwoFindingsOnTheSameWordsTheOneThatWasMeantGoes() {
        Told two = Told.in("b", "2024-08-12", "Ana Arda received Bo Berg and signed a pact.")
                .person("p1", "Ana Arda", "NO")
                .person("p2", "Bo Berg", "SE")
                .engagement("e1", "reception", "held", "2024-08-11", "Ana Arda received Bo Berg", "NO:p1", "SE:p2")
                .engagement("e2", "signing", "held", "2024-08-11", "Ana Arda received Bo Berg", "NO:p1", "SE:p2");
        desk.read(two);
        long rejected = desk.decide("reject", "{}", "b#e2");
        assertThat(desk.events()).containsExactly("talks held 2024-07-11 [a#e1]", "reception held 2024-08-11 [b#e1]");
        assertThat(desk.state(rejected)).isEqualTo("exact");
    }

    @Test
    void aRejectionSurvivesANewerReaderThatGivesOtherIds() {
        long rejected = desk.decide("reject", "{}", "a#c1");
        desk.read(talks("a", TALKS, "train 30 doctors", "build a rail link").readBy("2"));
        assertThat(desk.commitments()).containsExactly("train 30 doctors: no_evidence");
        assertThat(desk.state(rejected)).isEqualTo("exact");
        assertThat(desk.reviews()).isEmpty();
    }

    @Test
    void aRejectionFollowsItsWordsWhereTheyMoveAndThatIsShown() {
        long rejected = desk.decide("reject", "{}", "a#c2");
        desk.read(talks("a", "HANOI. " + TALKS, "build a rail link", "train 30 doctors")
                .readBy("2"));
        assertThat(desk.commitments()).containsExactly("build a rail link: no_evidence");
        assertThat(desk.state(rejected)).isEqualTo("fuzzy");
        assertThat(desk.reviews()).containsExactly("entry 2 (reject): its words have moved: \"train 30 doctors\"");
    }

    @Test
    void aRejectionWithOtherBoundsIsShown() {
        long rejected = desk.decide("reject", "{}", "a#c2");
        desk.read(talks("a", TALKS, "build a rail link", "and train 30 doctors").readBy("2"));
        assertThat(desk.commitments()).containsExactly("build a rail link: no_evidence");
        assertThat(desk.state(rejected)).isEqualTo("fuzzy");
    }

    @Test
    void aRejectionWhoseWordsAreGoneHitsNothingElseAndIsShown() {
        long rejected = desk.decide("reject", "{}", "a#c2");
        String other = "To Lam met Thongloun. Laos will build a rail link and open a school.";
        desk.read(talks("a", other, "build a rail link", "open a school").readBy("2"));
        assertThat(desk.commitments())
                .containsExactly("build a rail link: no_evidence", "open a school: not_verifiable");
        assertThat(desk.state(rejected)).isEqualTo("orphan");
        assertThat(desk.reviews()).containsExactly("entry 2 (reject): its words are gone: \"train 30 doctors\"");
        desk.read(talks("a", TALKS, "build a rail link", "train 30 doctors").readBy("3"));
        assertThat(desk.state(rejected)).isEqualTo("exact");
        assertThat(desk.reviews()).isEmpty();
    }

    @Test
    void undoingADecisionTakesItOutOfReview() {
        long rejected = desk.decide("reject", "{}", "a#c2");
        desk.read(talks("a", "HANOI. " + TALKS, "build a rail link", "train 30 doctors")
                .readBy("2"));
        desk.undo(rejected);
        assertThat(desk.reviews()).isEmpty();
        assertThat(desk.commitments()).hasSize(2);
    }

    @Test
    void whatIsEnteredByHandIsALineThatCanBeTakenBack() {
        long entered = desk.decide("enter", """
                {"bodies": [{"id": "b1", "name": "LA", "kind": "state", "country": "LA"},
                  {"id": "b2", "name": "VN", "kind": "state", "country": "VN"}],
                 "engagements": [{"id": "e1", "kind": "visit", "status": "planned", "confidence": 1,
                  "when": {"edtf": "2024-12-05", "earliest": "2024-12-05", "latest": "2024-12-05"},
                  "participants": [{"actor": "b1", "role": "participant", "side": "LA"},
                   {"actor": "b2", "role": "participant", "side": "VN"}],
                  "evidence": [{"start": 0, "end": 7, "quote": "because"}]}]}
                """);
        String report = "entry:" + entered + "#e1";
        assertThat(desk.events())
                .containsExactly("talks held 2024-07-11 [a#e1]", "visit planned 2024-12-05 [" + report + "]");
        long rejected = desk.decide("reject", "{}", report);
        assertThat(desk.events()).containsExactly("talks held 2024-07-11 [a#e1]");
        desk.undo(rejected);
        assertThat(desk.events()).hasSize(2);
        long undone = desk.undo(entered);
        assertThat(desk.events()).containsExactly("talks held 2024-07-11 [a#e1]");
        desk.undo(undone);
        assertThat(desk.events()).hasSize(2);
    }

    @Test
    void foldingTheWholeLedgerAnewGivesTheSameLines() {
        long rejected = desk.decide("reject", "{}", "a#c2");
        desk.read(talks("b", TALKS, "build a rail link"));
        desk.decide("split", "{}", "b#p1");
        desk.undo(rejected);
        desk.read(talks("a", TALKS, "train 30 doctors").readBy("2"));
        desk.decide("merge", "{}", "a#p1", "b#p1");
        assertThat(desk.foldedAnew()).isEqualTo(desk.book.dump());
    }

    @Test
    void foldingAnewGivesTheSameAttendeesNotesAndRequestsToLook() {
        desk.decide("correct", """
                {"without": {"names": ["Thongloun"]}, "with": {"side": "KH", "name": "Sonexay", "post": "Minister"}}
                """, "a#e1");
        long kept = desk.decide("private_note", "{\"sealed\": \"x\", \"side\": \"LA\"}", "KH|VN");
        long asked = desk.decide("assign", "{\"item\": \"a#e1\", \"to\": \"Bo\"}", "a#e1");
        assertThat(desk.state(kept)).isEqualTo("exact");
        assertThat(desk.reviews()).isEmpty();
        assertThat(desk.foldedAnew()).isEqualTo(desk.book.dump());
        desk.undo(kept);
        desk.undo(asked);
        assertThat(desk.state(kept)).isEqualTo("undone");
        assertThat(desk.foldedAnew()).isEqualTo(desk.book.dump());
    }

    @Test
    void aDecisionMeetsTheReadingOfItsTimeWhenTheLedgerIsFoldedAnew() {
        desk.decide("reject", "{}", "a#c2");
        MemoryBook then = new MemoryBook();
        desk.read(talks("a", TALKS, "train 30 doctors").readBy("2"));
        desk.replay(2, then);
        assertThat(then.dump()).contains("\"reader\":\"1\"").doesNotContain("\"reader\":\"2\"");
    }
}
