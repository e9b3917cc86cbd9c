package org.entente.register.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.ledger.Draft;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Slice;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.Kept;
import org.entente.register.line.LineType;
import org.entente.register.line.ReviewLine;
import org.entente.register.view.Targets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A register in memory and somebody who works at it. Ids are short: {@code a#p1} is in the document of letter a. */
final class Desk {
    private static final RegisterFold FOLD = new RegisterFold(KnowledgeFiles.shipped());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final MemoryLedger ledger = new MemoryLedger();
    final MemoryBook book = new MemoryBook();

    Desk read(Told... documents) {
        for (Told told : documents) {
            append(Entry.Kind.READING, "read", told.document(), told.line());
        }
        return this;
    }

    /** Enters a decision about lines by their ids and returns its number. */
    long decide(String verb, String value, String... ids) {
        ObjectNode body = JSON.createObjectNode();
        body.put("verb", verb);
        List<Target> targets = new ArrayList<>();
        for (String id : ids) {
            targets.add(new Targets(book, ledger).find(full(id)).orElseThrow());
        }
        body.set("targets", JSON.valueToTree(targets));
        body.set("value", JSON.readTree(value));
        String subject = targets.isEmpty() ? verb : targets.get(0).document();
        return append(Entry.Kind.DECISION, "because", subject, body.toString());
    }

    long undo(long entry) {
        return decide("undo", "{\"entry\": " + entry + "}");
    }

    private long append(Entry.Kind kind, String reason, String subject, String body) {
        Entry entry =
                ledger.append(new Draft(kind, "Ana", "2024-09-10T08:00:00Z", reason, subject, body.getBytes(UTF_8)));
        FOLD.prepare(kind, ledger.body(entry)).apply(entry, ledger, book);
        return entry.number();
    }

    /** Every line, folded anew from the whole ledger. */
    String foldedAnew() {
        MemoryBook again = new MemoryBook();
        replay((int) ledger.size(), again);
        return again.dump();
    }

    /** Folds the first entries, of a ledger that has more. */
    void replay(int entries, MemoryBook again) {
        ledger.list(1, entries)
                .forEach(entry -> FOLD.prepare(entry.kind(), ledger.body(entry)).apply(entry, ledger, again));
    }

    /** Each person: name, and the profiles that are theirs. */
    List<String> people() {
        return all(LineType.PEOPLE, LineType.ALL).stream()
                .map(p -> p.name() + " "
                        + all(LineType.PROFILES, "person:" + p.id()).stream()
                                .map(profile -> brief(profile.id()))
                                .toList())
                .toList();
    }

    /** Each event: kind, status, day, and the reports that are of it. */
    List<String> events() {
        return all(LineType.EVENTS, LineType.ALL).stream()
                .map(e -> e.event().kind() + " " + e.event().status() + " " + e.sort() + " "
                        + all(LineType.REPORTS, "event:" + e.id()).stream()
                                .map(report -> brief(report.id()))
                                .toList())
                .toList();
    }

    /** Who takes part in the one event that a report is of. */
    List<String> parties(String report) {
        String event = LineType.REPORTS.get(book, full(report)).event();
        return LineType.EVENTS.get(book, event).event().parties().stream()
                .map(p -> p.name() + " " + brief(String.valueOf(p.actor())))
                .toList();
    }

    /** Posts of the person whom a profile is taken for. */
    List<String> posts(String profile) {
        String person = LineType.PROFILES.get(book, full(profile)).person();
        return LineType.PEOPLE.get(book, person).posts().stream()
                .map(post -> post.title())
                .toList();
    }

    /** Each commitment: what, and status. */
    List<String> commitments() {
        return all(LineType.COMMITMENTS, LineType.ALL).stream()
                .map(c -> c.what() + ": " + c.status())
                .toList();
    }

    /** Each link: of which commitment, type, state and words. */
    List<String> links() {
        return Stream.of("proposed", "accepted", "rejected")
                .flatMap(state -> all(LineType.LINKS, "state:" + state).stream())
                .map(l -> brief(l.commitment()) + " " + l.type() + " " + l.state() + ": "
                        + l.cited().quote())
                .toList();
    }

    List<String> reviews() {
        return all(LineType.REVIEWS, LineType.ALL).stream()
                .map(ReviewLine::reason)
                .toList();
    }

    String state(long decision) {
        return LineType.DECISIONS.get(book, DecisionLine.id(decision)).state();
    }

    <T extends Kept> List<T> all(LineType<T> type, String key) {
        return type.list(book, key, Slice.first(1000));
    }

    static String brief(String id) {
        return id.replaceAll("([a-z])\\1{15}(?=[#@])", "$1");
    }

    static String full(String id) {
        return id.matches("[a-z][#@].*") ? DocumentLine.brief(Told.id(id.substring(0, 1))) + id.substring(1) : id;
    }
}
