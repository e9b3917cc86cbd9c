package org.entente.register.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.exchange.ExchangedReading.Commitment;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.resolve.follow.FollowThrough;
import org.entente.reader.resolve.follow.Horizons;
import org.entente.reader.resolve.follow.Standing;
import org.entente.reader.resolve.follow.Topic;
import org.entente.register.ledger.LineBook;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.LineType;
import org.entente.register.line.LinkLine;
import org.entente.register.line.PartyLine;
import org.entente.register.line.ReportLine;
import org.entente.register.line.TraceLine;
import org.jspecify.annotations.Nullable;

/** What a document says was undertaken, and what it says came of what others undertook. */
final class Undertakings {
    private final FollowThrough follow;
    private final Horizons horizons;
    private final Traces traces;
    private final Links links;

    Undertakings(KnowledgeFiles knowledge) {
        follow = new FollowThrough(knowledge);
        horizons = new Horizons(knowledge);
        traces = new Traces(follow, knowledge);
        links = new Links(follow);
    }

    /** What the document says that may tell what came of something. */
    List<Traces.Said> said(Page page) {
        return traces.said(page);
    }

    void enter(Parsed parsed, Cast cast, LineBook book) {
        Page page = parsed.page();
        Care care = parsed.care();
        List<CommitmentLine> lines = new ArrayList<>();
        for (Commitment commitment : page.reading().commitments()) {
            if (!commitment.evidence().isEmpty()) {
                CommitmentLine line = line(page, commitment, cast, care, book);
                LineType.COMMITMENTS.put(book, line);
                lines.add(line);
            }
        }
        List<TraceLine> told = traces.of(page, parsed.said(), lines);
        told.forEach(trace -> LineType.TRACES.put(book, trace));
        Set<String> changed = new LinkedHashSet<>();
        lines.forEach(line -> changed.addAll(links.forward(line, book)));
        told.forEach(trace -> changed.addAll(links.back(trace, book)));
        changed.forEach(commitment -> links.settle(commitment, book));
    }

    private CommitmentLine line(Page page, Commitment commitment, Cast cast, Care care, LineBook book) {
        List<PartyLine> by = cast.list(commitment.by());
        List<PartyLine> to = cast.list(commitment.to());
        String report = commitment.engagement() == null
                ? null
                : LineType.REPORTS
                        .find(book, page.id(commitment.engagement()))
                        .map(ReportLine::id)
                        .orElse(null);
        Topic topic = follow.topic(commitment.what());
        String before = follow.points(commitment.what())
                ? Sentences.before(page, commitment.evidence().get(0).start())
                : null;
        return new CommitmentLine(
                page.id(commitment.id()),
                page.document(),
                page.uri(),
                commitment.id(),
                commitment.act(),
                commitment.what(),
                by,
                to,
                sides(page, by, to, commitment.engagement()),
                commitment.fields(),
                commitment.continuing(),
                page.day() == null ? "" : page.day(),
                commitment.due() == null ? null : commitment.due().edtf(),
                commitment.due() == null ? null : commitment.due().text(),
                horizon(page, commitment),
                report,
                commitment.repeats() == null ? null : page.id(commitment.repeats()),
                status(List.of(), topic.verifiable()),
                0,
                null,
                commitment.confidence(),
                terms(topic, before),
                before,
                care.responsible(commitment.id()),
                care.reminder(commitment.id()),
                page.cited(commitment.evidence()));
    }

    /** The last day of the date told, else what the published table says of "soon". */
    private @Nullable String horizon(Page page, Commitment commitment) {
        String told = commitment.due() == null ? null : commitment.due().latest();
        return told != null || page.day() == null
                ? told
                : horizons.of(commitment.what(), page.day()).orElse(null);
    }

    private List<String> terms(Topic topic, @Nullable String before) {
        Set<String> terms = new LinkedHashSet<>(topic.salient());
        if (before != null) {
            terms.addAll(follow.told(before).salient());
        }
        return List.copyOf(terms);
    }

    /** Those of the parties; where they are of one side only, those who met as well. */
    private static List<String> sides(Page page, List<PartyLine> by, List<PartyLine> to, @Nullable String engagement) {
        TreeSet<String> sides = new TreeSet<>();
        by.stream().map(PartyLine::side).filter(side -> side != null).forEach(sides::add);
        to.stream().map(PartyLine::side).filter(side -> side != null).forEach(sides::add);
        if (sides.size() < 2) {
            page.reading().engagements().stream()
                    .filter(e -> e.id().equals(engagement))
                    .flatMap(e -> e.sides().stream())
                    .forEach(sides::add);
        }
        if (sides.size() < 2 && page.sides().size() == 2) {
            sides.addAll(page.sides());
        }
        return List.copyOf(sides);
    }

    static String status(List<Standing.Evidence> evidence, boolean verifiable) {
        return Standing.of(evidence, verifiable).name().toLowerCase(java.util.Locale.ROOT);
    }

    void withdraw(String document, LineBook book) {
        Set<String> changed = new LinkedHashSet<>();
        for (TraceLine trace : Pages.all(LineType.TRACES, book, "document:" + document)) {
            for (LinkLine link : Pages.all(LineType.LINKS, book, "trace:" + trace.id())) {
                LineType.LINKS.remove(book, link.id());
                changed.add(link.commitment());
            }
            LineType.TRACES.remove(book, trace.id());
        }
        for (CommitmentLine line : Pages.all(LineType.COMMITMENTS, book, "document:" + document)) {
            Pages.all(LineType.LINKS, book, "commitment:" + line.id())
                    .forEach(link -> LineType.LINKS.remove(book, link.id()));
            LineType.COMMITMENTS.remove(book, line.id());
        }
        changed.forEach(commitment -> links.settle(commitment, book));
    }

    /** Links, or parts, an undertaking and later words, as somebody decided. */
    void tie(DecisionLine decision, LineBook book) {
        links.decide(decision, book);
    }
}
