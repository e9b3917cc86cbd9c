package org.entente.reader.annotate.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Inflection;
import org.entente.reader.lexicon.WordGroups;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Token;

/** Tells which words are the verbs of clauses, where the tagger does not know. */
final class Verbs {
    /** After these a word is a noun, whatever the tagger says: "his visit". */
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "these");

    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            ",");

    private final Inflection inflection;
    private final Set<String> kindsOfVisit;
    private final Set<String> planned;

    Verbs(Inflection inflection, WordGroups words) {
        this.inflection = inflection;
        this.kindsOfVisit = words.get("kinds of visit");
        this.planned = words.get("planned");
    }

    /** "his <em>visit</em>", "a working <em>visit</em>". */
    private boolean nominal(String before) {
        return DETERMINERS.contains(before);
    }

    /** "a two-day official <em>visit</em>", but "the two Heads of State <em>met</em>". */
    private boolean ofVisit(List<Token> tokens, int i) {
        boolean past = inflection
                .find(tokens.get(i).norm())
                .filter(v -> v.form() == Inflection.Form.PAST)
                .isPresent();
        return kindsOfVisit.contains(tokens.get(i - 1).norm()) && !past;
    }

    /**
     * The tagger's word, but for a known past form right after a name or pronoun ("Lam thanked") and the linking "is"
     * before an adjective ("was pleased", "is ready").
     */
    boolean verb(List<Token> tokens, int i, List<Mention> mentions) {
        Token token = tokens.get(i);
        // "Talks between", "Comrade X": at the start of a sentence only a participle is surely a verb; "high-ranking"
        // is none
        boolean opening = i == 0
                && inflection.get(token.norm()).form() != Inflection.Form.ING
                && !token.norm().endsWith("ed");
        // "would in return build"
        boolean back = i > 0 && token.is("return") && tokens.get(i - 1).is("in");
        boolean compound =
                i > 1 && tokens.get(i - 1).is("-") && !tokens.get(i - 2).is("co");
        if (opening
                || back
                || compound
                || token.norm().startsWith("'")
                || (token.capital() && i > 0)
                || (i > 0
                        && (nominal(tokens.get(i - 1).norm())
                                || ofVisit(tokens, i)
                                || tokens.get(i - 1).norm().startsWith("'")))) {
            return false;
        }
        if (mentions.stream()
                .anyMatch(m -> m.from() <= i
                        && i < m.to()
                        && m.kind() != Mention.Kind.GROUP
                        && m.kind() != Mention.Kind.NOMINAL)) {
            return false;
        }
        boolean described = i > 1
                && token.norm().endsWith("s")
                && (tokens.get(i - 1).pos() == Pos.ADJ
                        || tokens.get(i - 1).pos() == Pos.NUM
                        || tokens.get(i - 1).is("earlier"))
                && (nominal(tokens.get(i - 2).norm())
                        || tokens.get(i - 2).norm().startsWith("'"));
        if (described) {
            // "his earlier talks"
            return false;
        }
        boolean prefix =
                token.is("co") && i + 1 < tokens.size() && tokens.get(i + 1).is("-");
        if (prefix) {
            return false;
        }
        Optional<Inflection.Verb> known = inflection.find(token.norm());
        // "on a friendship and <em>working</em> visit"
        boolean kind = token.is("working")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).pos() == Pos.NOUN;
        if (inflection.noun(token.norm()) || had(tokens, i) || kind) {
            return false;
        }
        boolean helps =
                (Clauses.BE.contains(token.norm()) || Clauses.HAVE.contains(token.norm())) && !content(tokens, i + 1);
        if (helps || gerund(tokens, i, mentions)) {
            return false;
        }
        if (token.pos() == Pos.VERB) {
            return true;
        }
        boolean past = known.filter(v -> v.form() == Inflection.Form.PAST || v.form() == Inflection.Form.PARTICIPLE)
                .isPresent();
        boolean perfect = i > 0 && Clauses.HAVE.contains(tokens.get(i - 1).norm()) && past;
        boolean chairs = i > 1
                && tokens.get(i - 1).is("-")
                && tokens.get(i - 2).is("co")
                && token.norm().startsWith("chair")
                && (i < 3
                        || (tokens.get(i - 3).pos() != Pos.ADP
                                && tokens.get(i - 3).pos() != Pos.DET));
        boolean plain = known.filter(v -> v.form() == Inflection.Form.BASE).isPresent()
                && token.pos() != Pos.ADP
                && mentions.stream().anyMatch(m -> m.to() == i && m.kind() == Mention.Kind.GROUP);
        // "they will deepen ties", tagged as an adjective
        int before = i - 1;
        while (before > 0 && tokens.get(before).pos() == Pos.ADV) {
            before--;
        }
        // "is to meet Senate President X", tagged as a noun
        boolean due = before > 0
                && tokens.get(before).is("to")
                && (Clauses.BE.contains(tokens.get(before - 1).norm())
                        || planned.contains(tokens.get(before - 1).norm()));
        boolean led = before >= 0
                && (due
                        || Set.of("will", "would", "shall", "should", "must")
                                .contains(tokens.get(before).norm()))
                && known.filter(v -> v.form() == Inflection.Form.BASE).isPresent()
                && token.pos() != Pos.AUX;
        if (perfect || chairs || plain || led) {
            return true;
        }
        boolean linking = token.pos() == Pos.AUX || Clauses.BE.contains(token.norm());
        if (linking && (Clauses.BE.contains(token.norm()) || Clauses.HAVE.contains(token.norm()))) {
            return i + 1 < tokens.size() && content(tokens, i + 1);
        }
        int at = beforeDate(tokens, i);
        return token.pos() != Pos.AUX
                && !token.capital()
                // "King Felipe VI shook hands": VI is a number and his name
                && mentions.stream()
                        .anyMatch(
                                m -> (m.to() == at || m.to() == i) && (m.kind() != Mention.Kind.STATE || to(tokens, i)))
                && inflection
                        .find(token.norm())
                        .filter(v -> v.form() == Inflection.Form.PAST
                                || (v.form() == Inflection.Form.PRESENT
                                        && at == i
                                        && (takes(tokens, i) || receives(tokens, i, mentions))))
                        .isPresent();
    }

    /** "X had <em>talks</em> with Y": a present form after "had" is a noun. */
    private boolean had(List<Token> tokens, int i) {
        return i > 0
                && Clauses.HAVE.contains(tokens.get(i - 1).norm())
                && tokens.get(i).norm().endsWith("s")
                && inflection
                        .find(tokens.get(i).norm())
                        .filter(v -> v.form() == Inflection.Form.PRESENT)
                        .isPresent();
    }

    /** "Laos <em>plans</em> to open", tagged as a noun. */
    private static boolean to(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is("to");
    }

    /** "President X <em>hosts</em> Bulgarian President Y", tagged as a noun. */
    private static boolean receives(List<Token> tokens, int i, List<Mention> mentions) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).capital()
                && mentions.stream().anyMatch(m -> m.kind() == Mention.Kind.NAME && m.to() == i)
                && mentions.stream().anyMatch(m -> m.kind() == Mention.Kind.NAME && m.from() > i && m.from() <= i + 5);
    }

    /** "the minister <em>plans</em> a stop", "<em>sets</em> off", tagged as nouns. */
    private static boolean takes(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).pos() == Pos.DET
                        || Set.of("to", "off", "out", "into", "down")
                                .contains(tokens.get(i + 1).norm())
                        || (tokens.get(i + 1).is("in")
                                && i + 2 < tokens.size()
                                && tokens.get(i + 2).is("on")));
    }

    static boolean calendar(List<Token> tokens, int i) {
        return i < tokens.size()
                && CALENDAR.contains(tokens.get(i).norm())
                && !tokens.get(i).is(",");
    }

    /** Steps back over "on January 18", "today": "X on January 18 <em>exchanged</em> messages", tagged as an adjective. */
    private static int beforeDate(List<Token> tokens, int verb) {
        int at = verb;
        while (at > 0
                && (CALENDAR.contains(tokens.get(at - 1).norm())
                        || tokens.get(at - 1).pos() == Pos.NUM)) {
            at--;
        }
        return at < verb && at > 0 && tokens.get(at - 1).is("on") ? at - 1 : at;
    }

    /** "the 18th meeting of", "the Commission meeting,": a noun, unless somebody follows whom it takes. */
    private static boolean gerund(List<Token> tokens, int i, List<Mention> mentions) {
        if (!tokens.get(i).norm().endsWith("ing") || i == 0) {
            return false;
        }
        boolean led =
                switch (tokens.get(i - 1).pos()) {
                    case DET, ADJ, NUM, NOUN, PROPN -> true;
                    default -> false;
                };
        boolean takes = i + 1 < tokens.size()
                && switch (tokens.get(i + 1).pos()) {
                    case DET, PRON, PROPN, ADJ, PART, SCONJ -> true;
                    default -> mentions.stream().anyMatch(m -> m.from() == i + 1);
                };
        boolean of = i + 1 < tokens.size() && tokens.get(i + 1).is("of");
        return led && !takes && (of || tokens.get(i).norm().startsWith("meeting"));
    }

    /** After "is": not a verb form of the same group. */
    private boolean content(List<Token> tokens, int from) {
        if (from < tokens.size() && had(tokens, from)) {
            return true;
        }
        boolean to = from + 1 < tokens.size()
                && tokens.get(from).is("to")
                && inflection
                        .find(tokens.get(from + 1).norm())
                        .filter(v -> v.form() == Inflection.Form.BASE)
                        .isPresent();
        if (to) {
            return false;
        }
        for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
            switch (tokens.get(i).pos()) {
                case VERB, AUX -> {
                    return false;
                }
                case ADV, PART -> {}
                default -> {
                    boolean day = tokens.get(i).is("on") && calendar(tokens, i + 1);
                    if (!day && !calendar(tokens, i)) {
                        return true;
                    }
                }
            }
        }
        return true;
    }
}
