package org.entente.reader.annotate.clause;

import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.WordGroups;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb among the mentions of its sentence. */
final class Subjects {

    private final List<Token> tokens;
    private final List<Mention> mentions;
    /** "the Military Command of Attapeu <em>province</em> met": still the command. */
    private final Set<String> areas;

    private final Set<String> retinues;

    private final Coordination together;

    Subjects(List<Token> tokens, List<Mention> mentions, WordGroups words) {
        this.areas = words.get("areas");
        this.retinues = words.get("retinues");
        this.tokens = tokens;
        this.mentions = mentions;
        this.together = new Coordination(tokens, mentions);
    }

    /** "…, Lam said", "…, said Lam": the words reported stand before. */
    static boolean attribution(List<Token> tokens, @Nullable Mention subject, int verb) {
        if (subject == null) {
            return false;
        }
        boolean last = verb + 1 >= tokens.size()
                || Set.of(".", ",", ";", "\"", "”", "»", "./.")
                        .contains(tokens.get(verb + 1).text())
                || verb + 2 >= tokens.size();
        if (subject.from() > verb) {
            return true;
        }
        int start = Sentence.phraseStart(tokens, subject.from());
        boolean comma = start > 0
                && Set.of(",", "\"", "”", "»", "'")
                        .contains(tokens.get(start - 1).text());
        return comma && last;
    }

    @Nullable
    Mention find(int group, int verb, Clause.Voice voice, List<Clause> before) {
        @Nullable Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (voice == Clause.Voice.INFINITIVE) {
            return last == null ? null : last.subject();
        }
        if (voice == Clause.Voice.PARTICIPLE
                || (voice == Clause.Voice.PASSIVE && group == verb && before.isEmpty() && verb < 2)) {
            return participle(group, before);
        }
        Mention left = left(group, before);
        if (left != null) {
            return left;
        }
        Mention right = right(verb);
        if (right != null) {
            return right;
        }
        return joined(group) && last != null ? inherited(before, verb) : relative(group);
    }

    /** ", stressing that": whoever the last finite verb is about; fronted: whoever the next one is. */
    private @Nullable Mention participle(int group, List<Clause> before) {
        Mention inherited = inherited(before);
        if (inherited != null) {
            return inherited;
        }
        for (Mention mention : mentions) {
            // "X, talking to Y, underlined"
            if (mention.to() == group - 1
                    && tokens.get(group - 1).is(",")
                    && Coordination.person(mention)
                    && !together.behind(mention.from())) {
                return together.with(mention);
            }
        }
        if (before.stream().allMatch(c -> c.voice() == Clause.Voice.PARTICIPLE)) {
            for (Mention mention : mentions) {
                if (mention.from() > group
                        && Coordination.person(mention)
                        && !together.behind(mention.from())
                        && verbAfter(mention.to())) {
                    return together.with(mention);
                }
            }
        }
        return null;
    }

    private @Nullable Mention inherited(List<Clause> before) {
        return inherited(before, -1);
    }

    /**
     * The subject of the last finite verb; of the last in the past tense when this one is: "He affirmed that Laos always
     * supports …, <em>and believed</em>" is still he.
     */
    private @Nullable Mention inherited(List<Clause> before, int verb) {
        boolean past = verb >= 0 && tokens.get(verb).norm().endsWith("ed");
        @Nullable Mention last = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Clause clause = before.get(i);
            if (clause.subject() == null || clause.voice() == Clause.Voice.INFINITIVE) {
                continue;
            }
            last = last == null ? clause.subject() : last;
            if (!past || (tokens.get(clause.verb()).norm().endsWith("ed") && clause.voice() == Clause.Voice.ACTIVE)) {
                return clause.subject();
            }
        }
        return last;
    }

    /** The nearest mention before the verb that no preposition governs and no other verb parts from it. */
    private @Nullable Mention left(int group, List<Clause> before) {
        int floor = before.isEmpty() ? -1 : before.get(before.size() - 1).verb();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.to() > group) {
                continue;
            }
            if ((mention.from() <= floor && !bridged(mention, group, before)) || between(";", mention.to(), group)) {
                return null;
            }
            if (shared(mention, group, before)) {
                return null;
            }
            boolean behind = mention.kind() == Mention.Kind.STATE ? ledIn(mention) : together.behind(mention.from());
            if (!behind && !possessive(mention) && !modifies(mention, group)) {
                return together.with(holder(mention));
            }
        }
        return null;
    }

    /** "made visits to A and B, <em>was</em> given …, <em>and met</em> D": the verbs share what stands before the first. */
    private boolean shared(Mention mention, int group, List<Clause> before) {
        boolean finite = before.stream()
                .anyMatch(c -> c.verb() < mention.from()
                        && c.subject() != null
                        && c.voice() != Clause.Voice.PARTICIPLE
                        && c.voice() != Clause.Voice.INFINITIVE
                        && !c.attribution());
        String joint = group > 0 ? tokens.get(group - 1).norm() : "";
        return finite
                && mention.to() < group
                && (joint.equals("and")
                        || joint.equals("but")
                        || (joint.equals(",") && mention.to() == group - 1 && !set(mention)));
    }

    /** "Prime Minister X of <em>the Kingdom of Y</em> landed": X did. */
    private Mention holder(Mention mention) {
        if (Coordination.person(mention)) {
            return mention;
        }
        int of = together.core(mention.from());
        for (Mention other : mentions) {
            // "Foreign Minister X of <em>Y</em> held talks"
            boolean named = other.kind() == Mention.Kind.NAME && other.to() == of - 1;
            if (named && tokens.get(of - 1).is("of") && !together.behind(other.from())) {
                return other;
            }
        }
        int start = Sentence.phraseStart(tokens, mention, mentions);
        return mentions.stream()
                .filter(m -> Coordination.person(m) && m.from() >= start && m.to() <= mention.from())
                .findFirst()
                .orElse(mention);
    }

    /** Between commas: "the new ambassador, <em>X</em>, paid". */
    private boolean set(Mention mention) {
        int start = Sentence.phraseStart(tokens, mention, mentions);
        return start > 0 && tokens.get(start - 1).is(",");
    }

    private boolean between(String mark, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(mark)) {
                return true;
            }
        }
        return false;
    }

    /** Only a clause set off by commas stands between: "Lam, who leads the party, said". */
    private boolean bridged(Mention mention, int group, List<Clause> before) {
        if (!tokens.get(Math.max(0, group - 1)).is(",")) {
            return false;
        }
        int next = mention.to();
        return next + 1 < tokens.size()
                && tokens.get(next).is(",")
                && before.stream()
                        .noneMatch(c -> c.verb() > mention.to()
                                && c.subject() != null
                                && c.subject().from() > mention.to());
    }

    /** "said Lam", "did Lam". */
    private @Nullable Mention right(int verb) {
        if (verb > 0
                && !Set.of(",", "\"", "”", "»").contains(tokens.get(verb - 1).text())) {
            return null;
        }
        for (Mention mention : mentions) {
            if (mention.from() > verb
                    && Coordination.person(mention)
                    && Sentence.phraseStart(tokens, mention.from()) == verb + 1) {
                return together.with(mention);
            }
        }
        return null;
    }

    private boolean joined(int group) {
        return group > 0
                && Set.of("and", ",", "but", "while", ";", "or")
                        .contains(tokens.get(group - 1).norm());
    }

    /** "X, who said": the nearest person before. */
    private @Nullable Mention relative(int group) {
        if (group > 0
                && Set.of("who", "which", "that").contains(tokens.get(group - 1).norm())) {
            boolean who = tokens.get(group - 1).is("who");
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Mention mention = mentions.get(i);
                // "X, President of Laos, who is on a visit": no state is anybody who
                boolean state = who && i > 0 && !Coordination.person(mention) && behindName(mention);
                if (mention.to() < group && !state) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** A person's name stands before, with no verb between. */
    private boolean behindName(Mention state) {
        return mentions.stream()
                .filter(m -> Coordination.person(m) && m.to() <= state.from())
                .anyMatch(m -> tokens.subList(m.to(), state.from()).stream()
                        .noneMatch(t -> t.pos() == Pos.VERB || t.pos() == Pos.AUX));
    }

    private boolean verbAfter(int to) {
        return to < tokens.size()
                && (tokens.get(to).pos() == Pos.VERB
                        || tokens.get(to).pos() == Pos.AUX
                        || tokens.get(to).pos() == Pos.ADV);
    }

    private boolean possessive(Mention mention) {
        return mention.to() < tokens.size()
                && tokens.get(mention.to()).norm().startsWith("'")
                // "X's <em>delegation</em> arrived": X did
                && !(mention.to() + 1 < tokens.size()
                        && retinues.contains(tokens.get(mention.to() + 1).norm()));
    }

    /** "the <em>Lao</em> delegation said": the mention only describes a noun that follows. */
    private boolean modifies(Mention mention, int group) {
        return mention.to() < group
                && switch (tokens.get(mention.to()).pos()) {
                    case NOUN, ADJ ->
                        (mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.BODY)
                                && !areas.contains(tokens.get(mention.to()).norm());
                    default -> tokens.get(mention.to()).is("-");
                };
    }

    /** "<em>with</em> friendly Laos"; not "under a memorandum Vietnam would", where the state opens a phrase of its own. */
    private boolean ledIn(Mention state) {
        int at = state.from();
        while (at > 0
                && (tokens.get(at - 1).pos() == Pos.DET || tokens.get(at - 1).pos() == Pos.ADJ)) {
            at--;
        }
        return at > 0 && tokens.get(at - 1).pos() == Pos.ADP;
    }
}
