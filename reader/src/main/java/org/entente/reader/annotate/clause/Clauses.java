package org.entente.reader.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.reader.lexicon.Inflection;
import org.entente.reader.lexicon.WordGroups;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of each sentence and who their subjects are. */
public final class Clauses {
    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "must", "can", "could", "may", "might", "'ll");
    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re");
    static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    private static final Set<String> QUOTES = Set.of("\"", "“", "«", "‘", "'");
    private static final Set<String> BETWEEN =
            Set.of("also", "then", "further", "always", "jointly", "both", "not", "all", "only", "strongly");

    private final Inflection inflection;
    private final Verbs verbs;
    private final WordGroups words;
    private final Set<String> lines;

    public Clauses(Inflection inflection, WordGroups words) {
        this.inflection = inflection;
        this.words = words;
        this.lines = words.get("lines");
        this.verbs = new Verbs(inflection, words);
    }

    /** The clauses of one sentence, in order of their verbs. */
    public List<Clause> list(Sentence sentence, List<Mention> mentions) {
        List<Clause> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        Subjects subjects = new Subjects(tokens, mentions, words);
        for (int i = 0; i < tokens.size(); i++) {
            if (verbs.verb(tokens, i, mentions)) {
                found.add(clause(sentence, i, subjects, found));
            }
        }
        return found;
    }

    private Clause clause(Sentence sentence, int verb, Subjects subjects, List<Clause> before) {
        List<Token> tokens = sentence.tokens();
        Inflection.Verb form = inflection.get(tokens.get(verb).norm());
        int group = verb;
        if (verb > 1 && tokens.get(verb - 1).is("-") && tokens.get(verb - 2).is("co")) {
            form = new Inflection.Verb("co-" + form.base(), form.form());
            // "was co-chaired by X"
            group = verb - 2;
        }
        int start = group;
        boolean be = false;
        boolean have = false;
        boolean having = false;
        boolean to = false;
        boolean toBe = false;
        boolean negated = false;
        @Nullable String modal = null;
        for (int i = start - 1; i >= 0; i--) {
            String norm = tokens.get(i).norm();
            if (MODALS.contains(norm)) {
                modal = norm.equals("'ll") ? "will" : norm;
            } else if (BE.contains(norm) && tokens.get(i).pos() != Pos.PART) {
                be = true;
            } else if (HAVE.contains(norm)) {
                have = true;
                having |= norm.equals("having");
            } else if (norm.equals("to") && i == group - 1 && !have && !be && modal == null) {
                to = true;
            } else if (norm.equals("to") && i == group - 1 && tokens.get(group).is("be")) {
                // "is expected to be received"
                toBe = true;
                group = i;
                break;
            } else if (norm.equals("not") || norm.equals("n't") || norm.equals("never") || norm.equals("cannot")) {
                negated = true;
            } else if (QUOTES.contains(tokens.get(i).text()) && i == start - 1) {
                group = i;
                continue;
            } else if (Verbs.calendar(tokens, i) || (norm.equals("on") && Verbs.calendar(tokens, i + 1))) {
                // "X was <em>on Monday</em> given", "has <em>today</em> received"
                continue;
            } else if (tokens.get(i).pos() != Pos.ADV && !BETWEEN.contains(norm)) {
                int far = form.form() == Inflection.Form.BASE && i == start - 1 ? parted(tokens, i) : -1;
                if (far >= 0) {
                    modal = tokens.get(far).norm();
                    group = far;
                }
                break;
            }
            if (to && i < group - 1) {
                break;
            }
            group = i;
            if (to) {
                break;
            }
        }
        int be2 = group - 1;
        while (to && be2 > 0 && tokens.get(be2).pos() == Pos.ADV) {
            be2--;
        }
        // "was to pay", "is also to visit": announced
        if (to && be2 >= 0 && BE.contains(tokens.get(be2).norm())) {
            to = false;
            modal = "will";
            group = be2;
        }
        Clause.Voice voice = having
                ? Clause.Voice.PARTICIPLE
                : voice(form, be, have, to, modal != null, before, tokens, group, verb);
        Mention subject = toBe && !before.isEmpty()
                ? before.get(before.size() - 1).subject()
                : subjects.find(group, verb, voice, before);
        boolean attribution = Subjects.attribution(tokens, subject, verb);
        int from = subject == null || subject.from() > verb ? group : subject.from();
        if (modal == null && voice == Clause.Voice.ACTIVE && form.form() == Inflection.Form.BASE) {
            modal = shared(tokens, group, subject, before);
        }
        return new Clause(
                sentence.index(),
                subject,
                verb,
                form.base(),
                voice,
                modal,
                negated,
                attribution,
                from,
                end(tokens, verb));
    }

    /** "<em>will</em> meet the President, lay a wreath, and tour a port": the one modal is for all. */
    private static @Nullable String shared(
            List<Token> tokens, int group, @Nullable Mention subject, List<Clause> before) {
        Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean joined = group > 0
                && Set.of("and", "or", ",").contains(tokens.get(group - 1).norm());
        return joined && last != null && last.voice() == Clause.Voice.ACTIVE && Objects.equals(subject, last.subject())
                ? last.modal()
                : null;
    }

    /** "will <em>in its turn</em> provide": the modal parted from its verb, or -1. */
    private static int parted(List<Token> tokens, int from) {
        for (int i = from; i > 0 && from - i < 6; i--) {
            Token token = tokens.get(i);
            if (Set.of("will", "would", "shall").contains(token.norm())) {
                Token next = tokens.get(i + 1);
                return next.pos() == Pos.ADP || next.is(",") ? i : -1;
            }
            boolean aside =
                    switch (token.pos()) {
                        case ADP, DET, PRON, ADJ, NOUN, ADV, NUM -> true;
                        default -> token.is(",");
                    };
            if (!aside) {
                return -1;
            }
        }
        return -1;
    }

    private Clause.Voice voice(
            Inflection.Verb form,
            boolean be,
            boolean have,
            boolean to,
            boolean modal,
            List<Clause> before,
            List<Token> tokens,
            int group,
            int verbAt) {
        boolean past = form.form() == Inflection.Form.PAST || form.form() == Inflection.Form.PARTICIPLE;
        if (to) {
            return Clause.Voice.INFINITIVE;
        }
        // "Hosted by X, Y congratulated …": nobody but Y can be its subject
        boolean by = past
                && inflection.participle(tokens.get(verbAt).norm())
                && !have
                && group == verbAt
                && verbAt + 1 < tokens.size()
                && tokens.get(verbAt + 1).is("by")
                // "talked by phone with Y"
                && !(verbAt + 2 < tokens.size()
                        && lines.contains(tokens.get(verbAt + 2).norm()));
        if ((be && past) || by) {
            return Clause.Voice.PASSIVE;
        }
        if (form.form() == Inflection.Form.ING) {
            return be ? Clause.Voice.ACTIVE : Clause.Voice.PARTICIPLE;
        }
        if (form.form() == Inflection.Form.PARTICIPLE && !have) {
            return Clause.Voice.PASSIVE;
        }
        boolean bare = form.form() == Inflection.Form.BASE && !modal && !before.isEmpty() && group > 0;
        if (bare) {
            Clause last = before.get(before.size() - 1);
            String joint = tokens.get(group - 1).norm();
            boolean joined = joint.equals("and") || joint.equals(",") || joint.equals(";");
            if (joined && (last.voice() == Clause.Voice.INFINITIVE)) {
                return Clause.Voice.INFINITIVE;
            }
        }
        return Clause.Voice.ACTIVE;
    }

    /** Up to the next semicolon or the end. */
    private static int end(List<Token> tokens, int verb) {
        int end = verb + 1;
        while (end < tokens.size() && !tokens.get(end).is(";")) {
            end++;
        }
        return end;
    }
}
