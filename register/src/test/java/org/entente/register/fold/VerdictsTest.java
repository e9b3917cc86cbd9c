package org.entente.register.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.line.LineType;
import org.entente.register.verdict.Scale;
import org.entente.register.verdict.Scales;
import org.entente.register.view.ProjectionView;
import org.entente.register.view.Projections;
import org.entente.register.view.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Verdicts on undertakings, met by newer readings, and what statuses are on published scales. */
class VerdictsTest {
    private static final Scales SCALES = Scales.of(KnowledgeFiles.shipped());
    private static final String TALKS = "To Lam met Thongloun. Laos will build a rail link and train 30 doctors.";
    private static final String PLUS = "{\"scale\": \"g7\", \"value\": \"+1\", \"day\": \"2025-01-01\"}";

    private final Desk desk = new Desk();

    private static Told talks(String text, String... commitments) {
        Told told = Told.in("a", "2024-07-12", text)
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
        desk.read(talks(TALKS, "build a rail link", "train 30 doctors"));
    }

    private static Scale scale(String id) {
        return SCALES.find(id).orElseThrow();
    }

    /** What was rated, and what it was given. */
    private List<String> rated() {
        return new Verdicts(desk.book, "2026-01-01")
                .list(scale("g7"), c -> true).stream()
                        .map(r -> r.what() + ": "
                                + r.verdicts().stream()
                                        .map(v -> v.value() + " " + v.state())
                                        .toList())
                        .toList();
    }

    @Test
    void aVerdictIsGoneWhenUndoneAndThereWhenThatIsUndone() {
        long entry = desk.decide("verdict", PLUS, "a#c2");
        assertThat(rated()).containsExactly("train 30 doctors: [+1 exact]");
        long undone = desk.undo(entry);
        assertThat(rated()).isEmpty();
        desk.undo(undone);
        assertThat(rated()).containsExactly("train 30 doctors: [+1 exact]");
    }

    @Test
    void aNewerReadingThatNumbersOtherwiseKeepsIt() {
        desk.decide("verdict", PLUS, "a#c2");
        desk.read(talks(TALKS, "train 30 doctors", "build a rail link"));
        assertThat(rated()).containsExactly("train 30 doctors: [+1 exact]");
        assertThat(desk.reviews()).isEmpty();
    }

    @Test
    void whereItsWordsMovedItIsFlagged() {
        desk.decide("verdict", PLUS, "a#c2");
        desk.read(talks("HANOI – " + TALKS, "build a rail link", "train 30 doctors"));
        assertThat(rated()).containsExactly("train 30 doctors: [+1 fuzzy]");
        assertThat(desk.reviews()).containsExactly("entry 2 (verdict): its words have moved: \"train 30 doctors\"");
    }

    @Test
    void whereItsWordsAreGoneItWaitsInTheReview() {
        desk.decide("verdict", PLUS, "a#c2");
        desk.read(talks("To Lam met Thongloun. Laos will build a rail link.", "build a rail link"));
        assertThat(rated()).isEmpty();
        assertThat(desk.reviews()).containsExactly("entry 2 (verdict): its words are gone: \"train 30 doctors\"");
        desk.read(talks(TALKS, "build a rail link", "train 30 doctors"));
        assertThat(rated()).containsExactly("train 30 doctors: [+1 exact]");
        assertThat(desk.reviews()).isEmpty();
    }

    @Test
    void theRegisterFoldedAnewIsTheSame() {
        long entry = desk.decide("verdict", PLUS, "a#c2");
        desk.undo(entry);
        desk.decide("verdict", PLUS, "a#c1");
        desk.read(talks("HANOI – " + TALKS, "build a rail link", "train 30 doctors"));
        assertThat(desk.foldedAnew()).isEqualTo(desk.book.dump());
    }

    /** Each group: how many, how many counted, on which levels, and who is left out. */
    private List<String> projected(String scale, Projections.By by) {
        return new Projections(desk.book, "2026-01-01")
                .of(desk.all(LineType.COMMITMENTS, LineType.ALL).stream(), scale(scale), by).stream()
                        .map(p -> p.group() + " " + p.counted() + "/" + p.commitments() + " "
                                + p.levels().stream()
                                        .map(ProjectionView.ShareView::commitments)
                                        .toList()
                                + " " + p.mean() + " "
                                + p.left().stream()
                                        .map(l -> l.commitments() + " " + l.status())
                                        .toList())
                        .toList();
    }

    @Test
    void whatIsKnownIsCountedByRelationMemberAndPeriodAndTheRestIsNamed() {
        desk.read(Told.in("b", "2025-03-01", "Thongloun met To Lam. The rail link was completed.")
                .person("p1", "To Lam", "VN", "President")
                .person("p2", "Thongloun", "LA", "President")
                .engagement("e1", "talks", "held", "2025-03-01", "Thongloun met To Lam", "VN:p1", "LA:p2"));
        desk.decide("link", "{\"type\": \"completed\"}", "a#c1", "b@22-50");
        assertThat(projected("g7", Projections.By.RELATION)).containsExactly("LA|VN 1/2 [0, 0, 1] 1.0 [1 no_evidence]");
        assertThat(projected("g7", Projections.By.MEMBER)).containsExactly("LA 1/2 [0, 0, 1] 1.0 [1 no_evidence]");
        assertThat(projected("g7", Projections.By.PERIOD)).containsExactly("2024 1/2 [0, 0, 1] 1.0 [1 no_evidence]");
        assertThat(projected("ogp", Projections.By.ALL)).containsExactly("all 1/2 [0, 0, 0, 1] null [1 no_evidence]");
        assertThat(projected("pam", Projections.By.PERIOD))
                .containsExactly(
                        "2024 0/2 [0, 0, 0, 0] null [2 no_evidence]",
                        "2025 1/2 [0, 0, 0, 1] 3.0 [1 no_evidence]",
                        "2026 1/2 [0, 0, 0, 1] 3.0 [1 no_evidence]");
    }
}
