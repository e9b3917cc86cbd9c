package org.entente.register.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.reader.lexicon.Fold;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.EventLine;
import org.entente.register.line.LineType;
import org.entente.register.line.RelationLine;
import org.entente.register.verdict.Scale;
import org.jspecify.annotations.Nullable;

/** The register's answers, from its lines now or as of an entry. Lists are streams that fetch a page at a time. */
public final class RegisterView {
    private static final List<String> CLOSED = List.of("complete", "cancelled", "contradicted", "superseded");

    private final Lines lines;
    private final String day;
    private final Drawing draw;

    /** @param day as of which programmes are judged, ISO */
    public RegisterView(Lines lines, String day) {
        this.lines = lines;
        this.day = day;
        this.draw = new Drawing(lines, day);
    }

    /** Every relation, most events first. */
    public Stream<RelationView> relations() {
        return Walk.of(LineType.RELATIONS, lines, LineType.ALL, Period.EVER)
                .map(this::relation)
                .filter(RegisterView::known)
                .sorted((a, b) -> Long.compare(b.events(), a.events()));
    }

    /** What told of the two may have been rejected, or read otherwise, since. */
    private static boolean known(RelationView relation) {
        return relation.documents() + relation.events() + relation.commitments() > 0;
    }

    private RelationView relation(RelationLine line) {
        String pair = "pair:" + line.id();
        long closed = CLOSED.stream()
                .mapToLong(status -> LineType.COMMITMENTS.count(lines, pair + ":" + status))
                .sum();
        long commitments = LineType.COMMITMENTS.count(lines, pair);
        List<EventLine> last = LineType.EVENTS.list(lines, pair + ":held", Slice.last(1));
        return new RelationView(
                line.id(),
                line.sides(),
                LineType.DOCUMENTS.count(lines, pair),
                LineType.EVENTS.count(lines, pair),
                commitments,
                commitments - closed,
                last.isEmpty() ? null : draw.event(last.get(0)));
    }

    /** The day of the engagement with which the latest {@code most} of a relation begin; empty when there are no more. */
    public Optional<String> latest(List<String> sides, int most) {
        String pair = "pair:" + String.join("|", sides.stream().sorted().toList());
        if (LineType.EVENTS.count(lines, pair) <= most) {
            return Optional.empty();
        }
        List<EventLine> last = LineType.EVENTS.list(lines, pair, Slice.last(most));
        return Optional.of(last.get(last.size() - 1).sort()).filter(day -> !day.isEmpty());
    }

    /** Everything about one relation over a period; empty when no document tells of the two. */
    public Optional<DossierView> findDossier(List<String> sides, Period period) {
        String pair = String.join("|", sides.stream().sorted().toList());
        return LineType.RELATIONS
                .find(lines, pair)
                .map(this::relation)
                .filter(RegisterView::known)
                .map(relation -> dossier(relation, pair, period));
    }

    private DossierView dossier(RelationView relation, String pair, Period period) {
        List<EventLine> events =
                Walk.of(LineType.EVENTS, lines, "pair:" + pair, period).toList();
        List<CommitmentLine> commitments =
                Walk.of(LineType.COMMITMENTS, lines, "pair:" + pair, period).toList();
        Drawing together = Drawing.together(lines, day, events, commitments);
        return new DossierView(
                relation,
                period,
                events.stream().map(together::event).toList(),
                commitments.stream().map(together::commitment).toList(),
                draw.papers("instrument:" + pair, period),
                draw.papers("mechanism:" + pair, period),
                draw.papers("honour:" + pair, period),
                Walk.of(LineType.DOCUMENTS, lines, "pair:" + pair, period)
                        .map(Drawing::document)
                        .toList());
    }

    /** Events under a key such as {@code all}, {@code pair:LA|VN} or {@code side:LA}, by day. */
    public Stream<EventView> events(String key, Period period) {
        return events(key, period, null);
    }

    /** @param after day and id, with a space between, of the event after which to begin */
    public Stream<EventView> events(String key, Period period, @Nullable String after) {
        return Walk.of(LineType.EVENTS, lines, key, period, after).map(draw::event);
    }

    public Optional<EventView> findEvent(String id) {
        return LineType.EVENTS.find(lines, id).map(draw::event);
    }

    /** Commitments under a key such as {@code all}, {@code status:complete} or {@code field:energy}, by day. */
    public Stream<CommitmentView> commitments(String key, Period period) {
        return commitments(key, period, null);
    }

    /** @param after day and id, with a space between, of the commitment after which to begin */
    public Stream<CommitmentView> commitments(String key, Period period, @Nullable String after) {
        return Walk.of(LineType.COMMITMENTS, lines, key, period, after).map(draw::commitment);
    }

    /** Open commitments that are due, or of which to be reminded, before a day, in the order in which they are. */
    public Stream<CommitmentView> due(String before, String key) {
        return Walk.of(LineType.COMMITMENTS, lines, key, Period.EVER)
                .filter(c -> !CLOSED.contains(c.status()) && dueDay(c).compareTo(before) < 0)
                .sorted(Comparator.comparing(RegisterView::dueDay).thenComparing(CommitmentLine::id))
                .map(draw::commitment);
    }

    /** The earlier of the day by which it is due and the reminder; after every day when there is neither. */
    private static String dueDay(CommitmentLine line) {
        return Stream.of(line.horizon(), line.reminder())
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .orElse("~");
    }

    public Optional<CommitmentView> findCommitment(String id) {
        return LineType.COMMITMENTS.find(lines, id).map(draw::commitment);
    }

    /** People under a key such as {@code all} or {@code country:LA}, by name. */
    public Stream<PersonView> people(String key) {
        return people(key, null);
    }

    /** @param after name and id, with a space between, of the person after whom to begin */
    public Stream<PersonView> people(String key, @Nullable String after) {
        return Walk.of(LineType.PEOPLE, lines, key, Period.EVER, after).map(draw::person);
    }

    /** People any of whose names has all words of {@code name}, whatever their accents, case and order. */
    public Stream<PersonView> peopleNamed(String name) {
        List<String> words = words(name);
        return Walk.of(LineType.PEOPLE, lines, LineType.ALL, Period.EVER)
                .filter(p -> p.names().stream().anyMatch(n -> words(n).containsAll(words)))
                .map(draw::person);
    }

    private static List<String> words(String name) {
        return List.of(Fold.fold(name).toLowerCase(Locale.ROOT).split("[\\s-]+"));
    }

    public Optional<PersonView> findPerson(String id) {
        return LineType.PEOPLE.find(lines, id).map(draw::person);
    }

    /** Everything that waits for a person to look at it. */
    public Stream<ReviewView> reviews() {
        return Walk.of(LineType.REVIEWS, lines, LineType.ALL, Period.EVER)
                .map(r -> new ReviewView(r.id(), r.about(), r.subject(), r.other(), r.score(), r.reason(), null));
    }

    /** Links that a rule proposed and nobody has judged. */
    public Stream<ProposalView> proposals() {
        return Walk.of(LineType.LINKS, lines, "state:proposed", Period.EVER)
                .flatMap(link -> findCommitment(link.commitment()).stream().flatMap(c -> c.chain().stream()
                        .filter(step -> step.id().equals(link.id()))
                        .map(step -> new ProposalView(c, step))));
    }

    /** What people decided about the words that an event's reports rest on, in the order of the ledger. */
    public List<DecisionView> decisions(EventView event) {
        return event.reports().stream()
                .flatMap(report -> Walk.of(LineType.DECISIONS, lines, "document:" + report.id(), Period.EVER)
                        .filter(d -> !d.isPrivate())
                        .filter(d -> d.targets().stream()
                                .anyMatch(t -> t.kind().equals("event")
                                        && t.document().equals(report.id())
                                        && t.start() < report.end()
                                        && report.start() < t.end())))
                .map(Drawing::decision)
                .distinct()
                .sorted(Comparator.comparing(DecisionView::entry))
                .toList();
    }

    /** What people of a side noted for their side alone about an event, commitment, person or relation, in order. */
    public List<NoteView> notes(String id, String side) {
        return new Notes(lines).list(id, side);
    }

    /** What an entry decided. */
    public Optional<DecisionView> findDecision(long entry) {
        return LineType.DECISIONS.find(lines, DecisionLine.id(entry)).map(Drawing::decision);
    }

    /** The person whom a document's profile, or a person's id, stands for now. */
    public Optional<PersonView> findPersonOf(String id) {
        return LineType.PROFILES
                .find(lines, id)
                .map(p -> p.person())
                .or(() -> Optional.of(id))
                .flatMap(this::findPerson);
    }

    /** The event that a document's report, or an event's id, stands for now. */
    public Optional<EventView> findEventOf(String id) {
        return LineType.REPORTS
                .find(lines, id)
                .map(r -> r.event())
                .or(() -> Optional.of(id))
                .flatMap(this::findEvent);
    }

    /** The person of an id; where none has it any more, whoever is now what first gave that id. */
    public Optional<PersonView> tracePerson(String id) {
        return findPerson(id).or(() -> findPersonOf(first(id)));
    }

    /** The event of an id; where none has it any more, of which the report that first gave that id is now. */
    public Optional<EventView> traceEvent(String id) {
        return findEvent(id).or(() -> findEventOf(first(id)));
    }

    /** Ids are those of a finding, with a number behind where that was taken. */
    private static String first(String id) {
        return id.replaceFirst("\\.\\d+$", "");
    }

    /** Commitments that somebody rated on a scale, by day. */
    public List<RatedView> rated(Scale scale, Period period, List<String> sides) {
        return new Verdicts(lines, day)
                .list(scale, c -> period.has(c.day()) && c.sides().containsAll(sides));
    }

    /** What the statuses of commitments are on a scale: those of a period to which all of these sides are party. */
    public List<ProjectionView> projections(Scale scale, Projections.By by, Period period, List<String> sides) {
        String key = sides.isEmpty() ? LineType.ALL : "side:" + sides.get(0);
        return new Projections(lines, day)
                .of(
                        Walk.of(LineType.COMMITMENTS, lines, key, period)
                                .filter(c -> c.sides().containsAll(sides)),
                        scale,
                        by);
    }

    /** A body by its id, such as {@code body:LA:ministry of health}; empty when no line names it. */
    public Optional<BodyView> findBody(String id) {
        return new Bodies(lines, draw).find(id);
    }

    /** An instrument, mechanism, honour or milestone. */
    public Optional<PaperView> findPaper(String id) {
        return LineType.PAPERS.find(lines, id).map(draw::paper);
    }

    /** What each document says of it, by day; nothing where there is no such thing. */
    public List<PaperView.ToldView> told(String id) {
        return LineType.PAPERS.find(lines, id).map(draw::told).orElse(List.of());
    }

    public long countDocuments() {
        return LineType.DOCUMENTS.count(lines, LineType.ALL);
    }
}
