package org.entente.register.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.Cited;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.EventLine;
import org.entente.register.line.LineType;
import org.entente.register.line.LinkLine;
import org.entente.register.line.OriginalText;
import org.entente.register.line.PaperLine;
import org.entente.register.line.ProfileLine;
import org.entente.register.line.RelationLine;
import org.entente.register.line.ReportLine;
import org.jspecify.annotations.Nullable;

/** What decisions about a line attach to: the words that it rests on, so that they outlive the reading. */
public record Targets(Lines lines, Ledger ledger) {
    private static final Pattern WORDS = Pattern.compile("(.+)@(\\d{1,9})-(\\d{1,9})");

    /** The words of a person, event, commitment, instrument or the like, by its full id; or {@code DOCUMENT@120-188}. */
    public Optional<Target> find(String id) {
        return person(id)
                .or(() -> event(id))
                .or(() -> LineType.COMMITMENTS
                        .find(lines, id)
                        .map(c -> target("commitment", c.cited().get(0), c.says())))
                .or(() -> LineType.PAPERS.find(lines, id).map(p -> target(p.type(), p.cited(), p.says())))
                .or(() -> LineType.RELATIONS.find(lines, id).map(r -> Target.relation(r.id())))
                .or(() -> words(id));
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
                        target("commitment", c.cited().get(0), c.says()),
                        target("words", link.get().cited(), null)))
                .orElse(List.of());
    }

    /** Sides that are party to what an id stands for: a note or a confirmation on behalf of any other means nothing. */
    public List<String> sides(String id) {
        Optional<String> event = LineType.REPORTS.find(lines, id).map(ReportLine::event);
        Optional<String> person = LineType.PROFILES.find(lines, id).map(ProfileLine::person);
        return LineType.EVENTS
                .find(lines, event.orElse(id))
                .map(EventLine::sides)
                .or(() -> LineType.COMMITMENTS.find(lines, id).map(CommitmentLine::sides))
                .or(() -> LineType.PAPERS.find(lines, id).map(PaperLine::sides))
                .or(() -> LineType.PEOPLE
                        .find(lines, person.orElse(id))
                        .map(p -> p.country() == null ? List.of() : List.of(p.country())))
                .or(() -> LineType.RELATIONS.find(lines, id).map(RelationLine::sides))
                .or(() -> find(id).flatMap(t -> LineType.DOCUMENTS.find(lines, t.document()))
                        .map(DocumentLine::sides))
                .orElse(List.of());
    }

    /** A person's id is that of one of the profiles, but a later reading may have given that to somebody else. */
    private Optional<Target> person(String id) {
        Optional<ProfileLine> own = LineType.PROFILES.find(lines, id);
        boolean known = LineType.PEOPLE.find(lines, id).isPresent();
        return own.filter(profile -> !known || profile.person().equals(id))
                .or(() -> LineType.PROFILES.list(lines, "person:" + id, Slice.first(1)).stream()
                        .findFirst())
                .flatMap(profile ->
                        Optional.ofNullable(profile.cited()).map(cited -> target("person", cited, profile.says())));
    }

    private Optional<Target> event(String id) {
        Optional<ReportLine> own = LineType.REPORTS.find(lines, id);
        boolean known = LineType.EVENTS.find(lines, id).isPresent();
        return own.filter(report -> !known || report.event().equals(id))
                .or(() -> LineType.REPORTS.list(lines, "event:" + id, Slice.first(1)).stream()
                        .findFirst())
                .filter(report -> !report.cited().isEmpty())
                .map(report -> target("event", report.cited().get(0), report.says()));
    }

    /** Words of a document by their code points, whether or not a rule found them. */
    private Optional<Target> words(String id) {
        Matcher named = WORDS.matcher(id);
        if (!named.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(named.group(2));
        int end = Integer.parseInt(named.group(3));
        Optional<DocumentLine> document = document(named.group(1));
        String text = document.map(line -> OriginalText.of(line, ledger)).orElse("");
        if (start >= end || end > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        String quote = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        return document.map(line -> new Target(line.id(), "words", start, end, quote, null));
    }

    /** The document of an id, or of its first sixteen digits. */
    private Optional<DocumentLine> document(String id) {
        return LineType.DOCUMENTS
                .find(lines, id)
                .or(() -> LineType.DOCUMENTS.list(lines, "brief:" + id, Slice.first(1)).stream()
                        .findFirst());
    }

    private static Target target(String kind, Cited cited, @Nullable String says) {
        return new Target(cited.document(), kind, cited.start(), cited.end(), cited.quote(), says);
    }
}
