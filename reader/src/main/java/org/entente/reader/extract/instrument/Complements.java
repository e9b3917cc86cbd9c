package org.entente.reader.extract.instrument;

import java.util.List;
import java.util.Set;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;

/** The words after a noun that say which instrument is meant: "<em>on trade in rice for 2025</em>". */
final class Complements {
    private static final Set<String> OPENING = Set.of(
            "on",
            "for",
            "between",
            "among",
            "of",
            "with",
            "aimed",
            "amending",
            "regarding",
            "concerning",
            "relating",
            "about",
            "governing",
            "covering",
            "establishing",
            "against",
            "in",
            "to");
    private static final Set<String> CLOSING = Set.of(
            "which",
            "that",
            "who",
            "whom",
            "where",
            "when",
            "as",
            "so",
            "while",
            "during",
            "after",
            "following",
            "before",
            "under",
            "through",
            "at",
            "by",
            "from",
            "since",
            "until",
            "but",
            "if",
            "than",
            "because",
            "including",
            "via",
            "within",
            "along",
            "whose");
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
            "jan",
            "feb",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec",
            "behalf",
            "occasion");
    private static final int ITEM = 4;

    private Complements() {}

    /** "on August 19" and "in Vientiane" say when and where, not which. */
    static boolean opens(Scene scene, int at) {
        if (!OPENING.contains(scene.norm(at)) || at + 1 >= scene.size()) {
            return false;
        }
        String next = scene.norm(at + 1);
        String second = scene.norm(at + 2);
        return switch (scene.norm(at)) {
            case "in" ->
                Character.isDigit(next.charAt(0))
                        || Set.of("trade", "education", "science", "the").contains(next) && !place(scene, at + 1);
            case "on" -> !CALENDAR.contains(next) && !CALENDAR.contains(second) && !Character.isDigit(next.charAt(0));
            case "for" -> !next.equals("example") && !second.equals("first");
            case "to" -> scene.tokens().get(at + 1).pos() == Pos.VERB;
            default -> true;
        };
    }

    private static boolean place(Scene scene, int at) {
        return scene.norm(at).equals("the")
                && !Set.of("field", "fields", "area", "areas", "sphere", "sector")
                        .contains(scene.norm(at + 1));
    }

    /** The token after the complement that starts at {@code from}. */
    static int end(Scene scene, int from) {
        boolean pair = false;
        boolean paired = false;
        for (int at = from; at < scene.size(); at++) {
            String word = scene.norm(at);
            pair |= word.equals("between");
            if (at > from && closes(scene, at)) {
                return at;
            }
            if (word.equals("and") && !joins(scene, at)) {
                if (!pair || paired) {
                    return at;
                }
                paired = true;
            }
            if (word.equals(",") && !lists(scene, at)) {
                return at;
            }
        }
        return scene.size();
    }

    private static boolean closes(Scene scene, int at) {
        Token token = scene.tokens().get(at);
        if (CLOSING.contains(token.norm()) && !scene.norm(at - 1).equals("aimed")
                || token.pos() == Pos.AUX
                || token.pos() == Pos.PART && token.is("to")) {
            return true;
        }
        if (token.pos() == Pos.PUNCT) {
            return ".;:()—\"".contains(token.norm())
                    || token.is("-") && scene.norm(at + 1).equals("-");
        }
        boolean placed = token.is("in")
                && at + 1 < scene.size()
                && scene.tokens().get(at + 1).capital();
        boolean dated = Set.of("on", "in").contains(token.norm())
                && (CALENDAR.contains(scene.norm(at + 1))
                        || token.is("on") && scene.norm(at - 1).endsWith("ed"));
        return placed || dated || verb(scene, at);
    }

    /** A finite verb; "promoting cooperation" and "activities celebrating" go on. */
    private static boolean verb(Scene scene, int at) {
        boolean participle = scene.norm(at).endsWith("ing")
                || scene.norm(at).endsWith("ed")
                        && Set.of("between", "by", "at").contains(scene.norm(at + 1));
        return !participle
                && !scene.norm(at - 1).equals("to")
                && scene.clauses().stream().anyMatch(c -> c.verb() == at);
    }

    /** "trade <em>and</em> science", not "the statement <em>and</em> the plan" nor "and successfully organising". */
    private static boolean joins(Scene scene, int at) {
        if (at + 1 >= scene.size()) {
            return false;
        }
        Token next = scene.tokens().get(at + 1);
        return switch (next.pos()) {
            case DET, VERB, AUX, ADV, PRON -> false;
            default -> scene.clauses().stream().noneMatch(c -> c.verb() == at + 1);
        };
    }

    /** "economics, culture, education <em>and</em> science": a list goes on over its commas. */
    private static boolean lists(Scene scene, int comma) {
        List<Token> tokens = scene.tokens();
        if (scene.norm(comma + 1).equals("and")) {
            return joins(scene, comma + 1);
        }
        for (int at = comma + 1; at < Math.min(tokens.size(), comma + 2 + ITEM); at++) {
            Token token = tokens.get(at);
            if (at > comma + 1 && (token.is(",") || token.is("and"))) {
                return joins(scene, comma);
            }
            if (token.pos() != Pos.NOUN && token.pos() != Pos.ADJ && token.pos() != Pos.PROPN
                    || token.capital()
                            && at == comma + 1
                            && !scene.tokens().get(comma - 1).capital()) {
                return false;
            }
        }
        return false;
    }
}
