package org.entente.reader.resolve.follow;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Proposes what came of undertakings, by what words are about. Pure: the same words give the same proposals. */
public final class FollowThrough {
    /** Below this score nothing is proposed. */
    private static final double LEAST = 0.5;
    /** The same for an undertaking whose things stand in the words before it: they may speak of several. */
    private static final double HOLLOW = 0.55;
    /** The same for words that do not say how far something has come: "farms use fewer antibiotics". */
    private static final double PLAIN = 0.6;
    /** So much must be shared, whatever the share. */
    private static final double TELLING = 1.2;
    /** One of several things undertaken counts for less than all of them. */
    private static final double PARTLY = 0.5;

    /** How many stages a promise may be ahead of the one before it, to be a step on its way. */
    private static final int NEXT_STAGES = 2;

    /** What an undertaking that is one again shares at least with the first. */
    private static final double AGAIN = 0.6;
    /** Days for which outlets report one event. */
    private static final int SAME_EVENT = 5;

    /** Whatever is promised may be given, as cards are. */
    private static final String HAND_OUT = "give";

    /** The next session is another, and "another hospital" is. */
    private static final Pattern NEXT = Pattern.compile(
            "\\b[Hh](?:old|eld|olding|ost) (?:the|their|its) next\\b|\\b(?:another|a second|a third)\\b");

    /** What is done time and again is never done once for all. */
    private static final Pattern EVERY =
            Pattern.compile("\\b(?:every|each|annual|annually|regularly|continue|(?:a|per) (?:year|month))\\b");

    private static final Pattern ONLY =
            Pattern.compile("(?i)\\b(?:only|no more than|just|merely|fewer than|less than) (?:US)?[$€£]?\\d");

    private static final Pattern NOT = Pattern.compile("\\b(?:will|would|shall) not\\b|\\bwon't\\b");

    private static final String WHOLE = "whole: ";

    /** How many topics are remembered: the same words are compared with many others. */
    private static final int REMEMBERED = 4096;

    private final Topics topics;
    private final Cues cues;
    private final Set<String> modals = new LinkedHashSet<>();
    private final Set<String> pointing = new LinkedHashSet<>();
    private final Map<String, Topic> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Topic> eldest) {
            return size() > REMEMBERED;
        }
    };

    public FollowThrough(KnowledgeFiles knowledge) {
        topics = new Topics(knowledge);
        cues = new Cues(knowledge);
        knowledge.list("follow", "modals").forEach(e -> modals.add(e.get("form")));
        knowledge.list("follow", "pointing").forEach(e -> pointing.add(e.get("form")));
    }

    /** What an undertaking is about. */
    public Topic topic(String what) {
        synchronized (remembered) {
            return remembered.computeIfAbsent(what, topics::of);
        }
    }

    /** What a sentence is about. */
    public Topic told(String sentence) {
        synchronized (remembered) {
            return remembered.computeIfAbsent(WHOLE + sentence, key -> topics.whole(sentence));
        }
    }

    /** How far something has come, by a sentence's own words; empty when it does not tell. */
    public Optional<Type> cue(String sentence) {
        return cues.of(sentence);
    }

    /** Do the words tell what is to be done? */
    public boolean promises(String sentence) {
        return Words.of(sentence).stream().anyMatch(w -> modals.contains(Fold.fold(w)))
                && !told(sentence).acts().isEmpty();
    }

    /** Do the words leave to those before them what they are about? "It will be ready in June", "sign the treaty." */
    public boolean points(String words) {
        Topic topic = told(words);
        if (!topic.amounts().isEmpty() && Words.of(words).stream().noneMatch(w -> pointing.contains(Fold.fold(w)))) {
            return false;
        }
        long things =
                topic.weights().values().stream().filter(w -> w >= Topic.THING).count();
        return things == 0 || (things < 2 && Words.of(words).stream().anyMatch(w -> pointing.contains(Fold.fold(w))));
    }

    /** Does a later undertaking name a year or an amount that the first does not? Then it stands by itself. */
    public boolean adds(Undertaking first, Undertaking later) {
        Set<String> due = Years.of(first.what(), first.day());
        return !due.containsAll(Years.of(later.what(), later.day()))
                || !topic(first.what())
                        .amounts()
                        .keySet()
                        .containsAll(topic(later.what()).amounts().keySet());
    }

    /** Do the words tell of something done, or of how things stand, whether or not they say how far it has come? */
    public boolean tells(String sentence) {
        return topics.tells(sentence);
    }

    /** Does {@code trace} tell what came of {@code undertaking}? */
    public Optional<Proposal> propose(Undertaking undertaking, Trace trace) {
        if (trace.document().equals(undertaking.document())
                || undertaking.day().isEmpty()
                || trace.day().compareTo(undertaking.day()) <= 0
                || undertaking.sides().stream().filter(trace.sides()::contains).count() < 2
                || near(undertaking.day(), trace.day())) {
            return Optional.empty();
        }
        Proposal best = null;
        for (String part : Parts.of(undertaking.what())) {
            boolean whole = part.equals(undertaking.what());
            Proposal proposal = propose(undertaking, part, trace, whole ? 1 : PARTLY);
            best = proposal != null && (best == null || proposal.strength() > best.strength()) ? proposal : best;
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Proposal propose(Undertaking undertaking, String what, Trace trace, double much) {
        Topic asked = topic(what).in(Years.of(what, undertaking.day()));
        Topic told = told(trace.words()).in(Years.of(trace.words(), trace.day()));
        Likeness likeness = Likeness.of(asked, context(undertaking.before()), told, context(trace.before()));
        boolean field = undertaking.fields().stream().anyMatch(trace.fields()::contains);
        double score = 0.9 * likeness.share() + (field ? 0.1 : 0);
        if (score < (asked.head().isEmpty() ? HOLLOW : LEAST) || likeness.weight() < TELLING) {
            return null;
        }
        boolean plain = !trace.promise() && cue(trace.words()).isEmpty();
        boolean other = Likeness.otherAmount(asked, told) && !Likeness.less(asked, told);
        if (plain
                && (score < PLAIN
                        || other
                        || !(Likeness.heads(asked, told) || asked.head().isEmpty()))) {
            return null;
        }
        Optional<Type> type = Optional.of(type(trace, what, asked, told)).filter(t -> !other(t, asked, told));
        if (trace.promise() && type.filter(Type.REAFFIRMED::equals).isPresent()) {
            Set<String> due = Years.of(undertaking.what(), undertaking.day());
            Optional<Type> moved = moved(likeness, asked, due, undertaking.day(), told);
            boolean same = !denied(undertaking, trace) && again(trace, likeness, asked, told);
            type = same && moved.filter(Type.POSTPONED::equals).isEmpty() ? type : moved;
        }
        if (type.isEmpty()) {
            return null;
        }
        return new Proposal(
                much < 1 && type.get() == Type.COMPLETED ? Type.MILESTONE : type.get(),
                likeness.weight() * likeness.share() * much,
                Math.round(score * 100) / 100.0,
                "same sides" + (field ? ", same field" : "") + ", both speak of "
                        + String.join(", ", likeness.shared()));
    }

    /**
     * A later promise of the same thing for a later year puts the first off; of its next stage it is a step on the way.
     *
     * @param due years that the undertaking names
     * @param day on which it was made
     */
    private static Optional<Type> moved(Likeness likeness, Topic asked, Set<String> due, String day, Topic told) {
        boolean past = !told.years().isEmpty()
                && Collections.max(told.years()).compareTo(day) < 0
                && !day.startsWith(Collections.max(told.years()));
        if (past || likeness.share() < AGAIN || !Likeness.heads(asked, told) || Likeness.otherAmount(asked, told)) {
            return Optional.empty();
        }
        boolean later = (likeness.acts() || (asked.stage() > 0 && told.stage() >= asked.stage()))
                && !due.isEmpty()
                && !told.years().isEmpty()
                && Collections.min(told.years()).compareTo(Collections.max(due)) > 0;
        boolean next = asked.stage() > 0 && told.stage() > asked.stage() && told.stage() <= asked.stage() + NEXT_STAGES;
        return later ? Optional.of(Type.POSTPONED) : next ? Optional.of(Type.STEP) : Optional.empty();
    }

    /** To begin is all of "begin work"; to finish the survey is a step of "begin work". */
    private static Type type(Trace trace, String what, Topic asked, Topic told) {
        Type cue = trace.cue();
        if (Likeness.less(asked, told) && ONLY.matcher(trace.words()).find()) {
            return Type.CONTRADICTED;
        }
        boolean did = told.done().contains(asked.deed()) && !Likeness.less(asked, told);
        if (cue == Type.STEP && did && !EVERY.matcher(what).find()) {
            return Type.COMPLETED;
        }
        boolean staged = asked.stage() > 0 && told.stage() > 0;
        if (staged && (cue == Type.STEP || cue == Type.MILESTONE) && told.reached() >= asked.stage()) {
            return Type.COMPLETED;
        }
        return staged && cue == Type.COMPLETED && told.reached() < asked.stage() ? Type.STEP : cue;
    }

    /** What is told is another deed with the same thing. */
    private static boolean other(Type type, Topic asked, Topic told) {
        boolean staged = asked.stage() > 0 && told.stage() > 0;
        if (type == Type.POSTPONED) {
            // "the signing of the treaty was postponed": that negotiations began is past
            return staged && asked.stage() < Topic.BUILT && told.stage() > asked.stage();
        }
        Set<String> acts = new TreeSet<>(told.acts());
        acts.remove(HAND_OUT);
        return type == Type.STEP
                && !staged
                && !asked.acts().isEmpty()
                && !acts.isEmpty()
                && Collections.disjoint(asked.acts(), acts);
    }

    /** Does a later undertaking say an earlier one again? */
    public boolean again(Undertaking undertaking, Trace later) {
        return propose(undertaking, later)
                .filter(p -> p.type() == Type.REAFFIRMED)
                .isPresent();
    }

    /** "The park will not be opened this week" says no promise again, unless that was not to do something. */
    private static boolean denied(Undertaking undertaking, Trace trace) {
        return NOT.matcher(trace.words()).find()
                && !NOT.matcher(undertaking.what()).find()
                && !undertaking.what().startsWith("not ");
    }

    /** To undertake something else with the same thing is no reaffirmation: "build the road", "survey the road". */
    private boolean again(Trace trace, Likeness likeness, Topic asked, Topic told) {
        return cue(trace.words()).filter(Type.REAFFIRMED::equals).isPresent()
                || (likeness.acts()
                        && Likeness.deeds(asked, told)
                        && (told.head().isEmpty() || asked.head().isEmpty() || Likeness.heads(asked, told))
                        && !NEXT.matcher(trace.words()).find()
                        && likeness.share() >= AGAIN
                        && !Likeness.otherAmount(asked, told));
    }

    private Map<String, Double> context(String before) {
        return before.isEmpty() ? Map.of() : told(before).weights();
    }

    /** Is it done once for all, not every year? */
    public boolean once(String what) {
        return !EVERY.matcher(what).find();
    }

    /** Is a day so much later than another that documents of both tell of two events? */
    public static boolean after(String first, String later) {
        return first.compareTo(later) < 0 && !near(first, later);
    }

    /** Within days of each other, documents tell of the same event: nothing has followed yet. */
    private static boolean near(String undertaken, String told) {
        return undertaken.length() == 10
                && told.length() == 10
                && !LocalDate.parse(told).isAfter(LocalDate.parse(undertaken).plusDays(SAME_EVENT));
    }
}
