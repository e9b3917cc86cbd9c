package org.entente.register.cli;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.reader.exchange.ReadingJson;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.ingest.Intake;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Commitment;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Problem;
import org.entente.reader.pipeline.Reader;
import org.entente.register.ledger.Store;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.verdict.Scale;
import org.entente.register.view.Assignments;
import org.entente.register.web.port.Added;
import org.entente.register.web.port.Hand;
import org.entente.register.web.port.RefusedException;
import org.jspecify.annotations.Nullable;

/** Enters into a store what people do at the desk, as the command line would. */
final class StoreHand implements Hand {
    private static final ReadingJson JSON = new ReadingJson();

    private final Store store;
    private final Clock clock;
    private final Object making = new Object();
    private @Nullable Reader made;

    StoreHand(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Made when the first document comes. */
    private Reader reader() {
        synchronized (making) {
            Reader reader = made == null ? Reader.with(KnowledgeFiles.shipped()) : made;
            made = reader;
            return reader;
        }
    }

    @Override
    public long judge(String author, String id, boolean right, String reason) {
        boolean link = id.contains("~");
        String verb = link ? (right ? "link" : "unlink") : right ? "accept" : "reject";
        return enter(author, verb, d -> link ? d.link(id) : List.of(d.target(id)), t -> Map.of(), reason);
    }

    @Override
    public long correct(String author, String id, Map<String, String> fields, String reason) {
        return enter(author, "correct", d -> List.of(d.target(id)), t -> Corrections.of(t.get(0), fields), reason);
    }

    @Override
    public long attend(String author, String event, @Nullable String gone, @Nullable Attendee come, String reason) {
        return refusing(() -> {
            Who who = come == null ? null : new Who(come.side(), come.name(), come.post());
            Attendees said = Attendees.of(event, gone, who, store.lines());
            return new Deciding(store, clock, author).enter("correct", said.targets(), said.value(), reason);
        });
    }

    @Override
    public long group(String author, String verb, List<String> ids, String reason) {
        return enter(author, verb, d -> ids.stream().map(d::target).toList(), t -> Map.of(), reason);
    }

    @Override
    public long remark(String author, String verb, String id, @Nullable String side, String reason) {
        Map<String, Object> value = side == null ? Map.of() : Map.of("side", side);
        return enter(author, verb, d -> List.of(side == null ? d.target(id) : d.target(id, side)), t -> value, reason);
    }

    @Override
    public long assign(String author, String item, List<String> ids, String to, String reason) {
        Map<String, Object> value = new TreeMap<>(Map.of("item", item, "to", to));
        return enter(
                author, "assign", d -> new Assignments(store.lines(), store.ledger()).targets(ids), t -> value, reason);
    }

    @Override
    public long note(String author, String id, String side, String sealed) {
        Map<String, Object> value = new TreeMap<>(Map.of("sealed", sealed, "side", side));
        return enter(author, DecisionLine.PRIVATE, d -> List.of(d.target(id)), t -> value, "");
    }

    @Override
    public long rate(String author, String id, String scale, String value, @Nullable String day, String reason) {
        Scale on = ScaleOption.scales()
                .find(scale)
                .orElseThrow(() -> RefusedException.wrong("There is no scale " + scale + "."));
        return enter(
                author,
                "verdict",
                d -> List.of(d.commitment(id)),
                t -> new TreeMap<>(Map.of(
                        "scale", on.id(),
                        "value", ScaleOption.value(on, value),
                        "day", Dates.day("as of", day == null || day.isBlank() ? today() : day))),
                reason);
    }

    private String today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString();
    }

    @Override
    public long undo(String author, long entry, String reason) {
        return refusing(() -> {
            Deciding deciding = new Deciding(store, clock, author);
            deciding.checkUndo(entry);
            return deciding.enter("undo", List.of(), Map.of("entry", entry), reason);
        });
    }

    @Override
    public long enterEngagement(
            String author,
            String kind,
            String status,
            @Nullable String when,
            @Nullable String place,
            List<String> with,
            String note) {
        return byHand(
                author,
                note,
                hand -> hand.engagement(
                        String.valueOf(Words.check("kind", kind, Words.of(Engagement.Type.values()))),
                        String.valueOf(Words.check("status", status, Words.of(Engagement.Status.values()))),
                        when,
                        place,
                        with));
    }

    @Override
    public long enterCommitment(
            String author,
            String act,
            String what,
            List<String> by,
            List<String> to,
            List<String> fields,
            @Nullable String due,
            String note) {
        return byHand(
                author,
                note,
                hand -> hand.commitment(
                        String.valueOf(Words.check("act", act, Words.of(Commitment.Act.values()))),
                        what,
                        by,
                        to,
                        Words.all("field", fields, Words.fields()),
                        due));
    }

    private long byHand(String author, String note, Function<ByHand, Map<String, Object>> reading) {
        return refusing(() -> new Deciding(store, clock, author)
                .enter("enter", List.of(), reading.apply(new ByHand(new Sides(KnowledgeFiles.shipped()), note)), note));
    }

    private long enter(
            String author,
            String verb,
            Function<Deciding, List<Target>> choice,
            Function<List<Target>, Map<String, Object>> value,
            String reason) {
        return refusing(() -> {
            Deciding deciding = new Deciding(store, clock, author);
            List<Target> targets = choice.apply(deciding);
            if (targets.isEmpty()) {
                throw new NotFoundException("there is nothing of that id");
            }
            return deciding.enter(verb, targets, value.apply(targets), reason);
        });
    }

    private static <T> T refusing(Supplier<T> work) {
        try {
            return work.get();
        } catch (NotFoundException e) {
            throw RefusedException.missing(e.getMessage() + ".");
        } catch (UsageException e) {
            throw RefusedException.wrong(e.getMessage() + ".");
        }
    }

    @Override
    public Added add(String author, String uri, byte[] bytes, @Nullable String published) {
        DateReading date = refusing(
                () -> PublishedOption.date(published == null || published.isBlank() ? null : published.strip()));
        Intake intake =
                bytes.length > Ingest.MAX_BYTES ? Ingest.tooLarge(uri, bytes.length) : Ingest.take(uri, bytes, date);
        if (intake.document() == null) {
            return new Added(uri, null, false, words(intake.problems()));
        }
        String id = intake.document().id();
        Entering entering = new Entering(store, clock, author, false);
        if (entering.known(id)) {
            return new Added(uri, id, true, List.of());
        }
        Outcome outcome = new Documents(reader(), InputStream.nullInputStream(), date, false).read(uri, intake);
        if (outcome.reading() == null) {
            return new Added(uri, null, false, words(outcome.problems()));
        }
        entering.add(new Arrived(
                uri, bytes, id, outcome.reading(), JSON.line(outcome.reading()), false, outcome.problems()));
        entering.write();
        return new Added(uri, id, false, words(outcome.problems()));
    }

    private static List<String> words(List<Problem> problems) {
        return Stream.of(problems)
                .flatMap(List::stream)
                .map(Problem::message)
                .distinct()
                .toList();
    }
}
