package org.entente.register.view;

import java.util.List;
import java.util.Optional;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.Cited;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.LineType;
import org.entente.register.line.LinkLine;
import org.entente.register.line.PaperLine;
import org.entente.register.line.ProfileLine;
import org.entente.register.line.ReportLine;

/** What decisions about a line attach to: the words that it rests on, so that they outlive the reading. */
public record Targets(Lines lines) {

    /** The words of a person, event, commitment, instrument or trace, by its full id. */
    public Optional<Target> find(String id) {
        return profile(id)
                .or(() -> report(id))
                .or(() -> LineType.COMMITMENTS
                        .find(lines, id)
                        .map(c -> target("commitment", c.cited().get(0))))
                .or(() -> LineType.PAPERS.find(lines, id).map(Targets::paper))
                .or(() -> LineType.TRACES.find(lines, id).map(t -> target("words", t.cited())));
    }

    /** The commitment and the words that a proposed link joins. */
    public List<Target> link(String id) {
        Optional<LinkLine> link = LineType.LINKS.find(lines, id);
        if (link.isEmpty()) {
            return List.of();
        }
        Optional<CommitmentLine> commitment =
                LineType.COMMITMENTS.find(lines, link.get().commitment());
        return commitment
                .map(c -> List.of(
                        target("commitment", c.cited().get(0)),
                        target("words", link.get().cited())))
                .orElse(List.of());
    }

    private Optional<Target> profile(String id) {
        return LineType.PROFILES
                .find(lines, id)
                .or(() -> LineType.PROFILES.list(lines, "person:" + id, Slice.first(1)).stream()
                        .findFirst())
                .map(ProfileLine::cited)
                .map(cited -> target("person", cited));
    }

    private Optional<Target> report(String id) {
        return LineType.REPORTS
                .find(lines, id)
                .or(() -> LineType.REPORTS.list(lines, "event:" + id, Slice.first(1)).stream()
                        .findFirst())
                .map(ReportLine::cited)
                .filter(cited -> !cited.isEmpty())
                .map(cited -> target("event", cited.get(0)));
    }

    private static Target paper(PaperLine paper) {
        return target(paper.type(), paper.cited());
    }

    private static Target target(String kind, Cited cited) {
        return new Target(cited.document(), kind, cited.start(), cited.end(), cited.quote());
    }
}
