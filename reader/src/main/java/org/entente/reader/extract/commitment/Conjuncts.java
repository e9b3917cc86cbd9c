package org.entente.reader.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.Inflection;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;

/**
 * Takes a list of undertakings apart: "agreed to A; B; and C" is three, "to promote and strengthen D" is one. A part
 * begins with a verb in its base form after a comma or semicolon.
 */
final class Conjuncts {
    /** Tokens {@code [from, to)} of one undertaking. */
    record Part(int from, int to) {}

    private static final Set<String> LOOSE = Set.of(
            "and",
            "also",
            "to",
            "further",
            "jointly",
            "effectively",
            "closely",
            "actively",
            "continue",
            "strive",
            "continuously",
            "promptly",
            "gradually",
            "at",
            "same",
            "time",
            "the");

    /** Verbs that are adjectives too: "open markets", "direct flights". */
    private static final Set<String> ADJECTIVES = Set.of(
            "open",
            "complete",
            "direct",
            "secure",
            "present",
            "welcome",
            "clean",
            "live",
            "close",
            "free",
            "further",
            "separate");

    private final Inflection inflection;

    Conjuncts(Inflection inflection) {
        this.inflection = inflection;
    }

    /** @param base whether the parts are verbs in base form ("agreed to …"), or nouns ("agreed on …") */
    List<Part> split(Scene scene, int from, int to, boolean base) {
        List<Integer> starts = new ArrayList<>(List.of(from));
        for (int i = from + 1; i < to; i++) {
            String mark = scene.norm(i - 1);
            boolean semicolon = mark.equals(";");
            if (semicolon || base && mark.equals(",")) {
                int head = i;
                while (head < to && head - i < 3 && skippable(scene, head)) {
                    head++;
                }
                if (head < to && (semicolon || verb(scene, head))) {
                    starts.add(i);
                }
            } else if (base && mark.equals("to") && scene.norm(i - 2).equals("and") && i - 2 > from && verb(scene, i)) {
                starts.add(i - 1); // "to upgrade their ties and to open consulates"
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : to;
            int start = starts.get(i);
            while (start < end && Set.of("and", "to").contains(scene.norm(start))) {
                start++;
            }
            while (end > start && scene.norm(end - 1).equals("and")) {
                end--;
            }
            if (end > start) {
                parts.add(new Part(start, end));
            }
        }
        return parts;
    }

    private static boolean skippable(Scene scene, int i) {
        Token token = scene.tokens().get(i);
        return LOOSE.contains(token.norm()) && !token.is("continue") && !token.is("strive") || token.pos() == Pos.ADV;
    }

    private boolean verb(Scene scene, int i) {
        Token token = scene.tokens().get(i);
        boolean known = inflection
                .find(token.norm())
                .filter(v -> v.form() == Inflection.Form.BASE)
                .isPresent();
        boolean next =
                i + 1 < scene.size() && !Set.of(",", "and", ";", ".", "of").contains(scene.norm(i + 1));
        boolean object = i + 1 < scene.size()
                && switch (scene.tokens().get(i + 1).pos()) {
                    case DET, PRON, PART -> true;
                    default -> scene.norm(i + 1).equals("to");
                };
        // the tagger takes "work to improve" and "intensify partnerships" for nouns after a comma
        boolean mistaken = known && (object || token.pos() == Pos.ADJ && !ADJECTIVES.contains(token.norm()));
        return next
                && (mistaken
                        || token.pos() == Pos.VERB
                                && !token.norm().endsWith("ing")
                                && !token.norm().endsWith("ed")
                        || known && token.pos() != Pos.NOUN && token.pos() != Pos.ADJ);
    }
}
