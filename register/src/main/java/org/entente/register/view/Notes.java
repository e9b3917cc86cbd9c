package org.entente.register.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.register.ledger.Lines;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Place;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.LineType;
import org.entente.register.line.ReportLine;

/** Notes of one side, by what they are about. */
record Notes(Lines lines) {
    List<NoteView> list(String id, String side) {
        return about(id)
                .filter(DecisionLine::isPrivate)
                .filter(d -> !d.state().equals(DecisionLine.UNDONE))
                .filter(d -> d.side().filter(side::equals).isPresent())
                .sorted(java.util.Comparator.comparing(DecisionLine::id))
                .map(d -> new NoteView(
                        d.number(), d.author(), d.at(), side, d.sealed().orElse("")))
                .distinct()
                .toList();
    }

    private Stream<DecisionLine> about(String id) {
        if (LineType.RELATIONS.find(lines, id).isPresent()) {
            return in(Target.relation(id).document());
        }
        Optional<CommitmentLine> commitment = LineType.COMMITMENTS.find(lines, id);
        if (commitment.isPresent()) {
            return in(commitment.get().document())
                    .filter(d -> at(d, "commitment", commitment.get().cited()));
        }
        if (LineType.EVENTS.find(lines, id).isPresent()) {
            return Walk.of(LineType.REPORTS, lines, "event:" + id, Period.EVER).flatMap(this::of);
        }
        return ofPerson(id);
    }

    private Stream<DecisionLine> of(ReportLine report) {
        return in(report.report().document()).filter(d -> at(d, "event", report.cited()));
    }

    /** Somebody may stand in very many documents, and notes are few. */
    private Stream<DecisionLine> ofPerson(String id) {
        Set<String> words = Walk.of(LineType.PROFILES, lines, "person:" + id, Period.EVER)
                .flatMap(p -> Stream.ofNullable(p.cited()))
                .map(c -> c.document() + "@" + c.start())
                .collect(Collectors.toSet());
        return words.isEmpty()
                ? Stream.empty()
                : Walk.of(LineType.DECISIONS, lines, "verb:" + DecisionLine.PRIVATE, Period.EVER)
                        .filter(d -> d.targets().get(0).kind().equals("person"))
                        .filter(d -> words.contains(d.targets().get(0).document() + "@"
                                + d.places().get(0).start()));
    }

    private Stream<DecisionLine> in(String document) {
        return Walk.of(LineType.DECISIONS, lines, "document:" + document, Period.EVER);
    }

    private static boolean at(DecisionLine decision, String kind, List<org.entente.register.line.Cited> words) {
        Place place = decision.places().get(0);
        return decision.targets().get(0).kind().equals(kind)
                && words.stream().anyMatch(w -> w.start() < place.end() && place.start() < w.end());
    }
}
