package org.entente.register.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
    /** What is this strong beside the strongest fits about as well. */
    private static final double ABOUT = 0.7;
    /** What words tell of besides must be this sure. */
    private static final double BESIDES = 0.8;
    /** How many undertakings one sentence follows at most. */
    private static final int MOST = 3;

    /** Looks for what came of an undertaking in documents that are already known; returns what changed. */
    List<String> forward(CommitmentLine line, LineBook book) {
        Map<String, TraceLine> found = new LinkedHashMap<>();
        Map<String, CommitmentLine> later = new LinkedHashMap<>();
        List<String> keys = terms(line.sides(), line.terms());
        for (String key : LineType.TRACES.known(book, keys)) {
            LineType.TRACES
                    .list(book, key, Slice.first(REACH).from(line.day()))
                    .forEach(trace -> found.putIfAbsent(trace.id(), trace));
        }
        for (String key : LineType.COMMITMENTS.known(book, keys)) {
            LineType.COMMITMENTS
                    .list(book, key, Slice.first(REACH).from(line.day()))
                    .forEach(other -> later.putIfAbsent(other.id(), other));
        }
        Map<String, TraceLine> concerned = new LinkedHashMap<>();
        found.values().stream()
                .filter(trace -> propose(line, trace).isPresent())
                .forEach(trace -> concerned.put(trace.id(), trace));
        // what follows an undertaking that says this one again follows this one
        later.values().stream()
                .filter(other -> again(line, other))
                .flatMap(other -> Pages.all(LineType.LINKS, book, "commitment:" + other.id()).stream())
                .filter(link -> link.state().equals("proposed"))
                .flatMap(link -> LineType.TRACES.find(book, link.trace()).stream())
                .forEach(trace -> concerned.putIfAbsent(trace.id(), trace));
        List<String> changed = new ArrayList<>();
        concerned.values().forEach(trace -> changed.addAll(back(trace, book)));
        return changed;
    }

    /** Does the later line say the first again? */
    private boolean again(CommitmentLine first, CommitmentLine later) {
        return first.day().compareTo(later.day()) < 0
                && !Collections.disjoint(first.terms(), later.terms())
                && follow.again(undertaking(first), promise(later));
    }

    /** Looks for undertakings of which these words tell. */
    List<String> back(TraceLine trace, LineBook book) {
        Map<String, CommitmentLine> found = new LinkedHashMap<>();
        for (String key : LineType.COMMITMENTS.known(book, terms(trace.sides(), trace.terms()))) {
            LineType.COMMITMENTS
                    .list(book, key, Slice.last(REACH).to(trace.day()))
                    .forEach(line -> found.putIfAbsent(line.id(), line));
        }
        List<Fitting> fitting = new ArrayList<>();
        found.values().forEach(line -> propose(line, trace)
                .filter(p -> p.type() == Type.CONTRADICTED || !done(line, trace.day(), book))
                .ifPresent(p -> fitting.add(new Fitting(line, p))));
        List<LinkLine> proposed = best(fitting, found.values()).stream()
                .map(f -> link(
                        f.line(),
                        trace,
                        word(f.proposal().type()),
                        f.proposal().score(),
                        f.proposal().reason(),
                        "proposed",
                        null))
                .toList();
        List<String> changed = new ArrayList<>(put(trace, proposed, book));
        for (LinkLine link : proposed) {
            if (link.type().equals(word(Type.COMPLETED))) {
                changed.addAll(reconsider(link, book));
            }
        }
        return changed;
    }

    /** What comes after something was done follows something else: the road that was opened is not what is put off now. */
    private boolean done(CommitmentLine line, String day, LineBook book) {
        return !line.continuing()
                && follow.once(line.what())
                && Pages.all(LineType.LINKS, book, "commitment:" + line.id()).stream()
                        .anyMatch(link -> link.type().equals(word(Type.COMPLETED))
                                && !link.state().equals("rejected")
                                && FollowThrough.after(link.day(), day));
    }

    /** Words later than those that tell of something done, which were taken to follow it. */
    private List<String> reconsider(LinkLine completed, LineBook book) {
        return Pages.all(LineType.LINKS, book, "commitment:" + completed.commitment()).stream()
                .filter(link -> link.state().equals("proposed")
                        && !link.type().equals(word(Type.CONTRADICTED))
                        && FollowThrough.after(completed.day(), link.day()))
                .map(LinkLine::trace)
                .toList()
                .stream()
                .flatMap(id -> LineType.TRACES.find(book, id).stream())
                .flatMap(later -> back(later, book).stream())
                .toList();
    }

    private record Fitting(CommitmentLine line, Proposal proposal) {}

    /**
     * The last made of those that fit about as well; where it says an earlier one again, that one. Then what the words tell
     * of besides: an undertaking that says none of those again.
     */
    private List<Fitting> best(List<Fitting> fitting, Collection<CommitmentLine> around) {
        double best =
                fitting.stream().mapToDouble(f -> f.proposal().strength()).max().orElse(0);
        List<Fitting> chosen = new ArrayList<>();
        fitting.stream()
                .filter(f -> f.proposal().strength() >= best * ABOUT)
                .max(Comparator.comparing((Fitting f) -> f.line().day())
                        .thenComparingDouble(f -> f.proposal().strength())
                        .thenComparing(f -> f.line().id()))
                .ifPresent(f -> chosen.add(first(f, around)));
        fitting.stream()
                .filter(f -> f.proposal().score() >= BESIDES)
                .sorted(Comparator.comparingDouble((Fitting f) -> -f.proposal().strength())
                        .thenComparing(f -> f.line().id()))
                .filter(f -> chosen.size() < MOST)
                .filter(f -> chosen.stream().noneMatch(c -> same(c.line(), f.line())))
                .map(f -> first(f, around))
                .filter(f -> chosen.stream().noneMatch(c -> same(c.line(), f.line())))
                .forEach(chosen::add);
        return chosen;
    }

    /** Is it one undertaking, said twice, or are they of one document, which tells them apart? */
    private boolean same(CommitmentLine one, CommitmentLine other) {
        return one.document().equals(other.document()) || again(one, other) || again(other, one);
    }

    private Fitting first(Fitting later, Collection<CommitmentLine> around) {
        return around.stream()
                .filter(line -> again(line, later.line()) && !follow.adds(undertaking(line), undertaking(later.line())))
                .min(Comparator.comparing(CommitmentLine::day).thenComparing(CommitmentLine::id))
                .map(line -> new Fitting(line, later.proposal()))
                .orElse(later);
    }

    private static List<String> terms(List<String> sides, List<String> terms) {
        List<String> keys = new ArrayList<>();
        for (String pair : Pairs.of(sides)) {
            terms.forEach(term -> keys.add("term:" + pair + ":" + term));
        }
        return keys;
    }

    private Optional<Proposal> propose(CommitmentLine line, TraceLine trace) {
        return follow.propose(
                undertaking(line),
                new Trace(
                        trace.id(),
                        trace.document(),
                        Type.valueOf(trace.cue().toUpperCase(Locale.ROOT)),
                        trace.sides(),
                        trace.fields(),
                        trace.day(),
                        trace.cited().quote(),
                        trace.before() == null ? "" : trace.before(),
                        trace.promise()));
    }

    private static Undertaking undertaking(CommitmentLine line) {
        String before = line.before() == null ? "" : line.before();
        return new Undertaking(
                line.id(), line.document(), line.sides(), line.fields(), line.day(), line.what(), before);
    }

    /** An undertaking as words that may say an earlier one again. */
    private static Trace promise(CommitmentLine line) {
        String before = line.before() == null ? "" : line.before();
        return new Trace(
                line.id(),
                line.document(),
                Type.REAFFIRMED,
                line.sides(),
                line.fields(),
                line.day(),
                line.cited().get(0).quote(),
                before,
                true);
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
