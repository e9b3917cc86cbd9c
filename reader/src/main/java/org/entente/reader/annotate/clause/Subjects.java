package org.entente.reader.annotate.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb among the mentions of its sentence. */
final class Subjects {
    /** "the Military Command of Attapeu <em>province</em> met": still the command. */
    private static final Set<String> AREAS = Set.of("province", "provinces", "city", "district", "region", "state");

    private final List<Token> tokens;
    private final List<Mention> mentions;

    Subjects(List<Token> tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** "…, Lam said", "…, said Lam": the words reported stand before. */
    static boolean attribution(List<Token> tokens, @Nullable Mention subject, int verb) {
        if (subject == null) {
            return false;
        }
        boolean last = verb + 1 >= tokens.size()
                || Set.of(".", ",", ";", "\"", "”", "./.")
                        .contains(tokens.get(verb + 1).text())
                || verb + 2 >= tokens.size();
        if (subject.from() > verb) {
            return true;
        }
        int start = Sentence.phraseStart(tokens, subject.from());
        boolean comma = start > 0
                && Set.of(",", "\"", "”", "'").contains(tokens.get(start - 1).text());
        return comma && last;
    }

    @Nullable
    Mention find(int group, int verb, Clause.Voice voice, List<Clause> before) {
        @Nullable Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (voice == Clause.Voice.INFINITIVE) {
            return last == null ? null : last.subject();
        }
        if (voice == Clause.Voice.PARTICIPLE
                || voice == Clause.Voice.PASSIVE && group == verb && before.isEmpty() && verb < 2) {
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
        return joined(group) && last != null ? inherited(before, verb) : relative(group, before);
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
                    && person(mention)
                    && !behind(mention.from())) {
                return coordinated(mention);
            }
        }
        if (before.stream().allMatch(c -> c.voice() == Clause.Voice.PARTICIPLE)) {
            for (Mention mention : mentions) {
                if (mention.from() > group && person(mention) && !behind(mention.from()) && verbAfter(mention.to())) {
                    return coordinated(mention);
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
            if (!past || tokens.get(clause.verb()).norm().endsWith("ed") && clause.voice() == Clause.Voice.ACTIVE) {
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
            if (mention.from() <= floor && !bridged(mention, group, before) || between(";", mention.to(), group)) {
                return null;
            }
            if (shared(mention, group, before)) {
                return null;
            }
            boolean behind = mention.kind() == Mention.Kind.STATE ? ledIn(mention) : behind(mention.from());
            if (!behind && !possessive(mention) && !modifies(mention, group)) {
                return coordinated(holder(mention));
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
                        || joint.equals(",") && mention.to() == group - 1 && !set(mention));
    }

    /** "Prime Minister X of <em>the Kingdom of Y</em> landed": X did. */
    private Mention holder(Mention mention) {
        if (person(mention)) {
            return mention;
        }
        int of = phraseCore(mention.from());
        for (Mention other : mentions) {
            // "Foreign Minister X of <em>Y</em> held talks"
            boolean named = other.kind() == Mention.Kind.NAME && other.to() == of - 1;
            if (named && tokens.get(of - 1).is("of") && !behind(other.from())) {
                return other;
            }
        }
        int start = Sentence.phraseStart(tokens, mention, mentions);
        return mentions.stream()
                .filter(m -> person(m) && m.from() >= start && m.to() <= mention.from())
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
        if (verb > 0 && !Set.of(",", "\"", "”").contains(tokens.get(verb - 1).text())) {
            return null;
        }
        for (Mention mention : mentions) {
            if (mention.from() > verb && person(mention) && Sentence.phraseStart(tokens, mention.from()) == verb + 1) {
                return coordinated(mention);
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
    private @Nullable Mention relative(int group, List<Clause> before) {
        if (group > 0
                && Set.of("who", "which", "that").contains(tokens.get(group - 1).norm())) {
            for (int i = mentions.size() - 1; i >= 0; i--) {
                if (mentions.get(i).to() < group) {
                    return mentions.get(i);
                }
            }
        }
        return null;
    }

    /** "X and Y", "X, Y and Z" as one mention. */
    private Mention coordinated(Mention last) {
        List<Mention> all = new ArrayList<>(List.of(last));
        Mention first = last;
        boolean more = true;
        while (more) {
            more = false;
            int start = Sentence.phraseStart(tokens, first, mentions);
            int core = phraseCore(first.from());
            start = !person(first) && core > 0 && tokens.get(core - 1).is("and") ? core : apposed(start);
            boolean comma = !all.isEmpty()
                    && all.size() > 1
                    && start > 0
                    && tokens.get(start - 1).is(",");
            if (start > 1 && (tokens.get(start - 1).is("and") || comma)) {
                int at = family(tokens.get(start - 2).is(",") ? start - 2 : start - 1);
                at = beforeApposition(at);
                for (Mention mention : mentions) {
                    boolean kin = person(mention) || person(mention) == person(last);
                    if (mention.to() == at && kin && !behind(mention.from())) {
                        all.add(0, mention);
                        first = mention;
                        more = true;
                        break;
                    }
                }
            }
        }
        if (all.size() == 1) {
            return last;
        }
        Set<String> actors = new LinkedHashSet<>();
        all.forEach(m -> actors.addAll(m.actors()));
        Span span = all.get(0).span().cover(last.span());
        return new Mention(
                span, last.sentence(), all.get(0).from(), last.to(), Mention.Kind.GROUP, List.copyOf(actors));
    }

    /** "X, <em>First Deputy Speaker of …,</em> and Y, the Speaker, held": from the comma behind the post to that behind X. */
    private int beforeApposition(int at) {
        int post = at > 0 && tokens.get(at).is(",") ? Sentence.phraseStart(tokens, at) : at;
        boolean named = post > 1
                && post < at
                && tokens.get(post - 1).is(",")
                && mentions.stream().anyMatch(m -> m.to() == post - 1 && m.kind() == Mention.Kind.NAME);
        return named ? post - 1 : at;
    }

    /** "The President, X, and <em>the Prime Minister of Laos,</em> Y, witnessed": the post before the name, at the front. */
    private int apposed(int name) {
        if (name < 2 || !tokens.get(name - 1).is(",")) {
            return name;
        }
        int post = Sentence.phraseStart(tokens, name - 1);
        int first = post;
        while (first > 0 && !tokens.get(first - 1).is(";")) {
            first--;
        }
        boolean front = tokens.subList(first, post).stream().noneMatch(t -> t.pos() == Pos.VERB || t.pos() == Pos.AUX);
        return front && post > 1 && post < name - 1 && tokens.get(post - 1).is("and") ? post : name;
    }

    /** Steps back over company that is not named: "the Lao leader, <em>his spouse</em> and a delegation". */
    private int family(int at) {
        int end = at;
        for (int i = at - 1; i > 0 && at - i < 4; i--) {
            if (Set.of("his", "her", "their").contains(tokens.get(i).norm())) {
                end = i;
                while (end > 0
                        && (tokens.get(end - 1).is(",") || tokens.get(end - 1).is("and"))) {
                    end--;
                }
            }
        }
        return end;
    }

    /** "<em>the</em> Philippines": back over articles only, so that "Japan and the Philippines" are two. */
    private int phraseCore(int from) {
        int at = from;
        while (at > 0 && tokens.get(at - 1).pos() == Pos.DET) {
            at--;
        }
        return at;
    }

    private static boolean person(Mention mention) {
        return switch (mention.kind()) {
            case NAME, NOMINAL, PRONOUN, GROUP -> true;
            case BODY, STATE -> false;
        };
    }

    private boolean verbAfter(int to) {
        return to < tokens.size()
                && (tokens.get(to).pos() == Pos.VERB
                        || tokens.get(to).pos() == Pos.AUX
                        || tokens.get(to).pos() == Pos.ADV);
    }

    private boolean possessive(Mention mention) {
        return mention.to() < tokens.size() && tokens.get(mention.to()).norm().startsWith("'");
    }

    /** "the <em>Lao</em> delegation said": the mention only describes a noun that follows. */
    private boolean modifies(Mention mention, int group) {
        return mention.to() < group
                && switch (tokens.get(mention.to()).pos()) {
                    case NOUN, ADJ ->
                        (mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.BODY)
                                && !AREAS.contains(tokens.get(mention.to()).norm());
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

    /** A preposition governs the noun phrase that the token stands in. */
    private boolean behind(int from) {
        int start = Sentence.phraseStart(tokens, from);
        // "a delegation led by X arrived": X acts
        boolean led = start > 1
                && tokens.get(start - 1).is("by")
                && Set.of("led", "headed", "chaired")
                        .contains(tokens.get(start - 2).norm());
        return start > 0 && tokens.get(start - 1).pos() == Pos.ADP && !led;
    }
}
