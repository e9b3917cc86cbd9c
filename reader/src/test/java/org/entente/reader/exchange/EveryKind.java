package org.entente.reader.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.reader.model.Article;
import org.entente.reader.model.Body;
import org.entente.reader.model.Codes;
import org.entente.reader.model.Commitment;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Dateline;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Finding;
import org.entente.reader.model.Findings;
import org.entente.reader.model.Honour;
import org.entente.reader.model.Instrument;
import org.entente.reader.model.Mechanism;
import org.entente.reader.model.Milestone;
import org.entente.reader.model.Participant;
import org.entente.reader.model.Person;
import org.entente.reader.model.Place;
import org.entente.reader.model.Post;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;
import org.entente.reader.model.Rejection;
import org.entente.reader.model.Span;
import org.entente.reader.model.Specificity;
import org.entente.reader.model.Statement;
import org.jspecify.annotations.Nullable;

/** A reading with every kind of finding and every word that a finding may use, which no real article has. */
final class EveryKind {
    private static final String TEXT = "One 😀 word after another, so that there is something to cite.";
    private static final DateReading DATE = new DateReading(
            new Span(0, 3), "2026-03-04", "2026-03-04", "2026-03-04", "One", "made up", List.of("2026-04-03"));
    private static final List<Evidence> CITED = List.of(Evidence.of(TEXT, new Span(4, 11)));
    private static final List<String> FIELDS = List.of("politics", "infrastructure_transport");
    private static final Codes CODES = new Codes("CONSULT/meet", "046");
    private static final Specificity SPECIFIC = new Specificity(true, true, false, true);

    private EveryKind() {}

    /** What may be unknown is known. */
    static Reading full() {
        return reading(true);
    }

    /** What may be unknown is unknown. */
    static Reading bare() {
        return reading(false);
    }

    private static Reading reading(boolean known) {
        Post post = new Post("Minister", "Ministry of Bridges", word(known, "VN"), known, new Span(0, 3));
        Person person = new Person(
                "p1", "One", word(known, "VN"), null, List.of("One"), List.of(post), List.of(new Span(0, 3)));
        List<Body> bodies = Stream.of(Body.Kind.values())
                .map(kind -> new Body("b1", "word", kind, word(known, "VN"), List.of(new Span(7, 11))))
                .toList();
        List<Problem> problems = List.of(new Problem("made-up.txt", "too-large", "made up"));
        return new Reading("0.1.0", article(known), List.of(person), bodies, findings(known), problems);
    }

    private static Article article(boolean known) {
        return new Article(
                "sha256:" + "0".repeat(64),
                "made-up.txt",
                TEXT,
                List.of(),
                word(known, "A title"),
                word(known, "An outlet"),
                word(known, "An agency"),
                known ? new Dateline("Hà Nội", null) : null,
                date(known),
                "en",
                null,
                List.of());
    }

    private static Findings findings(boolean known) {
        return new Findings(
                engagements(known),
                statements(known),
                commitments(known),
                Stream.of(Instrument.Status.values())
                        .map(s -> new Instrument("i1", "A plan", "joint statement", s, List.of("VN"), 0.5, CITED))
                        .toList(),
                List.of(new Honour(
                        "h1", "A medal", List.of("p1"), word(known, "X"), List.of("Y"), word(known, "Z"), 1, CITED)),
                List.of(new Mechanism("m1", "A committee", List.of(), known ? 7 : null, date(known), CITED)),
                List.of(new Milestone("n1", "A congress", "congress", date(known), CITED)),
                Stream.of(Finding.Kind.values())
                        .map(k -> new Rejection(k, "a-rule", "a reason", CITED))
                        .toList());
    }

    private static List<Engagement> engagements(boolean known) {
        List<Participant> participants = Stream.of(Participant.Role.values())
                .map(r -> new Participant("p1", r, word(known, "VN"), word(known, "Minister"), word(known, "One")))
                .toList();
        Place place = known ? new Place("Hà Nội", "VN") : new Place(null, null);
        List<Engagement> all = new ArrayList<>();
        for (Engagement.Type type : Engagement.Type.values()) {
            for (Engagement.Status status : Engagement.Status.values()) {
                all.add(new Engagement(
                        "e1",
                        type,
                        status,
                        date(known),
                        place,
                        word(known, "e1"),
                        participants,
                        List.of("VN"),
                        CODES,
                        0.25,
                        CITED));
            }
        }
        return all;
    }

    private static List<Statement> statements(boolean known) {
        return Stream.of(Statement.Act.values())
                .map(a ->
                        new Statement("s1", List.of("p1"), List.of("b1"), a, "it", FIELDS, word(known, "e1"), 0, CITED))
                .toList();
    }

    private static List<Commitment> commitments(boolean known) {
        List<String> who = List.of("p1", "b1");
        return Stream.of(Commitment.Act.values())
                .map(a -> new Commitment(
                        "c1",
                        who,
                        who,
                        who,
                        a,
                        "build",
                        FIELDS,
                        known,
                        SPECIFIC,
                        date(known),
                        word(known, "e1"),
                        word(known, "c1"),
                        CODES,
                        0.75,
                        CITED))
                .toList();
    }

    private static @Nullable String word(boolean known, String word) {
        return known ? word : null;
    }

    private static @Nullable DateReading date(boolean known) {
        return known ? DATE : null;
    }
}
