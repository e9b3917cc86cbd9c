package org.entente.reader.extract.instrument;

import java.util.Set;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;

/** The words before which a complement ends. */
final class Stops {
    static final Set<String> CALENDAR = Set.of(
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

    private Stops() {}

    static boolean closes(Scene scene, int at) {
        Token token = scene.tokens().get(at);
        if ((CLOSING.contains(token.norm()) && !scene.norm(at - 1).equals("aimed"))
                || token.pos() == Pos.AUX
                || (token.pos() == Pos.PART && token.is("to"))) {
            return true;
        }
        if (token.pos() == Pos.PUNCT) {
            return ".;:()—\"".contains(token.norm())
                    || (token.is("-") && scene.norm(at + 1).equals("-"));
        }
        boolean placed = token.is("in")
                && at + 1 < scene.size()
                && scene.tokens().get(at + 1).capital();
        boolean dated = Set.of("on", "in").contains(token.norm())
                && (CALENDAR.contains(scene.norm(at + 1))
                        || (token.is("on") && scene.norm(at - 1).endsWith("ed")));
        int start = token.span().start();
        boolean day = Character.isLetter(token.text().charAt(0))
                && scene.dates().stream()
                        .anyMatch(d -> d.span() != null && d.span().start() == start);
        return day || placed || dated || verb(scene, at);
    }

    /** A finite verb; "promoting cooperation" and "activities celebrating" go on. */
    private static boolean verb(Scene scene, int at) {
        boolean participle = scene.norm(at).endsWith("ing")
                || (scene.norm(at).endsWith("ed")
                        && Set.of("between", "by", "at").contains(scene.norm(at + 1)));
        return !participle
                && !scene.norm(at - 1).equals("to")
                && scene.clauses().stream().anyMatch(c -> c.verb() == at);
    }
}
