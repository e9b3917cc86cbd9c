package org.entente.register.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.resolve.follow.FollowThrough;
import org.entente.reader.resolve.follow.Proposal;
import org.entente.reader.resolve.follow.Standing;
import org.entente.reader.resolve.follow.Trace;
import org.entente.reader.resolve.follow.Type;
import org.entente.reader.resolve.follow.Undertaking;
import org.entente.register.ledger.LineBook;
import org.entente.register.ledger.Slice;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.LineType;
import org.entente.register.line.LinkLine;
import org.entente.register.line.Pairs;
import org.entente.register.line.TraceLine;
import org.jspecify.annotations.Nullable;

/** Links undertakings with later words: proposed by rules, accepted or rejected by people. */
record Links(FollowThrough follow) {
    /** How many lines under one term are looked at: what is older, or later, is not reached. */
    private static final int REACH = 40;
    /** Scores this close fit about as well. */
    private static final double ABOUT = 0.25;

    /** Looks for what came of an undertaking in documents that are already known; returns what changed. */
    List<String> forward(CommitmentLine line, LineBook book) {
        Map<String, TraceLine> found = new LinkedHashMap<>();
        for (String key : terms(line.sides(), line.terms())) {
            LineType.TRACES
                    .list(book, key, Slice.first(REACH).from(line.day()))
                    .forEach(trace -> found.putIfAbsent(trace.id(), trace));
        }
        List<String> changed = new ArrayList<>();
        for (TraceLine trace : found.values()) {
            if (propose(line, trace).isPresent()) {
                changed.addAll(back(trace, book));
            }
        }
        return changed;
    }

    /** Looks for undertakings of which these words tell. */
    List<String> back(TraceLine trace, LineBook book) {
        Map<String, CommitmentLine> found = new LinkedHashMap<>();
        for (String key : terms(trace.sides(), trace.terms())) {
            LineType.COMMITMENTS
                    .list(book, key, Slice.last(REACH).to(trace.day()))
                    .forEach(line -> found.putIfAbsent(line.id(), line));
        }
        List<LinkLine> proposed = new ArrayList<>();
        found.values().forEach(line -> propose(line, trace).ifPresent(proposed::add));
        return put(trace, first(proposed, found), book);
    }

    /** What is said again is one undertaking: of those that fit about as well, the first made is the one followed. */
    private static List<LinkLine> first(List<LinkLine> proposed, Map<String, CommitmentLine> lines) {
        double best = proposed.stream().mapToDouble(LinkLine::score).max().orElse(0);
        return proposed.stream()
                .filter(link -> link.score() >= best - ABOUT)
                .min(Comparator.comparing((LinkLine link) -> day(link, lines)).thenComparing(LinkLine::id))
                .map(List::of)
                .orElse(List.of());
    }

    private static String day(LinkLine link, Map<String, CommitmentLine> lines) {
        CommitmentLine line = lines.get(link.commitment());
        return line == null ? "" : line.day();
    }

    private static List<String> terms(List<String> sides, List<String> terms) {
        List<String> keys = new ArrayList<>();
        for (String pair : Pairs.of(sides)) {
            terms.forEach(term -> keys.add("term:" + pair + ":" + term));
        }
        return keys;
    }

    private Optional<LinkLine> propose(CommitmentLine line, TraceLine trace) {
        Optional<Proposal> proposal = follow.propose(
                new Undertaking(line.id(), line.document(), line.sides(), line.fields(), line.day(), line.what()),
                new Trace(
                        trace.id(),
                        trace.document(),
                        Type.valueOf(trace.cue().toUpperCase(Locale.ROOT)),
                        trace.sides(),
                        trace.fields(),
                        trace.day(),
                        trace.cited().quote()));
        return proposal.map(p -> link(line, trace, word(p.type()), p.score(), p.reason(), "proposed", null));
    }

    private static LinkLine link(
            CommitmentLine line,
            TraceLine trace,
            String type,
            double score,
            String reason,
            String state,
            @Nullable String decidedBy) {
        return new LinkLine(
                line.id() + "~" + trace.id(),
                line.id(),
                trace.id(),
                trace.document(),
                trace.uri(),
                trace.day(),
                type,
                score,
                reason,
                state,
                decidedBy,
                trace.cited());
    }

    /** Proposes these for the trace, and no longer what was proposed before; decisions of people stay. */
    private static List<String> put(TraceLine trace, List<LinkLine> chosen, LineBook book) {
        List<String> changed = new ArrayList<>();
        List<String> ids = chosen.stream().map(LinkLine::id).toList();
        for (LinkLine link : Pages.all(LineType.LINKS, book, "trace:" + trace.id())) {
            if (link.state().equals("proposed") && !ids.contains(link.id())) {
                LineType.LINKS.remove(book, link.id());
                changed.add(link.commitment());
            }
        }
        for (LinkLine link : chosen) {
            if (LineType.LINKS.find(book, link.id()).isEmpty()) {
                LineType.LINKS.put(book, link);
                changed.add(link.commitment());
            }
        }
        return changed;
    }

    /** Makes an undertaking's status true to its links. */
    void settle(String commitment, LineBook book) {
        CommitmentLine line = LineType.COMMITMENTS.find(book, commitment).orElse(null);
        if (line == null) {
            return;
        }
        List<LinkLine> links = Pages.all(LineType.LINKS, book, "commitment:" + commitment).stream()
                .filter(link -> !link.state().equals("rejected"))
                .toList();
        List<Standing.Evidence> evidence = links.stream()
                .map(link -> new Standing.Evidence(Type.valueOf(link.type().toUpperCase(Locale.ROOT)), link.day()))
                .toList();
        boolean verifiable = follow.topic(line.what()).verifiable();
        String latest = links.isEmpty() ? null : links.get(links.size() - 1).day();
        LineType.COMMITMENTS.put(book, line.standing(Undertakings.status(evidence, verifiable), links.size(), latest));
    }

    /** What somebody decided of a commitment (the first target) and words that may tell of it (the second). */
    void decide(DecisionLine decision, LineBook book) {
        if (decision.targets().size() != 2) {
            return;
        }
        Target words = decision.targets().get(1);
        Optional<CommitmentLine> found =
                Anchors.find(LineType.COMMITMENTS, decision.targets().get(0), book, line -> line.cited()
                        .get(0));
        if (found.isEmpty() || LineType.DOCUMENTS.find(book, words.document()).isEmpty()) {
            return;
        }
        CommitmentLine line = found.get();
        TraceLine trace = Anchors.find(LineType.TRACES, words, book, TraceLine::cited)
                .orElseGet(() -> Chosen.trace(line, words, book));
        boolean links = decision.verb().equals("link");
        String type = Chosen.type(decision, trace.cue());
        LineType.LINKS.put(
                book,
                link(line, trace, type, 1, decision.reason(), links ? "accepted" : "rejected", decision.author()));
        settle(line.id(), book);
    }

    private static String word(Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
