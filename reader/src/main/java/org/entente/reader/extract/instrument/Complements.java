package org.entente.reader.extract.instrument;

import java.util.Set;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;

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
                        || (Set.of("trade", "education", "science", "the").contains(next) && !place(scene, at + 1));
            case "on" ->
                !Stops.CALENDAR.contains(next)
                        && !Stops.CALENDAR.contains(second)
                        && !Character.isDigit(next.charAt(0));
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
            if (at > from && Stops.closes(scene, at)) {
                return at;
            }
            if (word.equals("and") && !Joints.joins(scene, at)) {
                if (!pair || paired) {
                    return at;
                }
                paired = true;
            }
            if (word.equals(",") && !Joints.lists(scene, at)) {
                return at;
            }
        }
        return scene.size();
    }
}
