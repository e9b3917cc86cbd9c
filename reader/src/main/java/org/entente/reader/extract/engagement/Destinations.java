package org.entente.reader.extract.engagement;

import java.util.Optional;
import java.util.Set;
import org.entente.reader.model.Clause;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Scene;

/** The place that a verb of journey leads to: "visited <em>Laos</em>", "arrived in the northern province of <em>Son La</em>". */
record Destinations(Circumstances circumstances) {
    /** @param with small words one of which must lead in the place; with none, the place stands right after the verb */
    Optional<PlaceMention> find(Scene scene, Clause clause, Set<String> with) {
        int stop = Arguments.stop(scene, clause.verb() + 1);
        return scene.places().stream()
                .filter(p -> p.from() > clause.verb() && p.to() <= stop)
                .filter(p -> with.isEmpty() ? near(scene, clause.verb(), p) : led(scene, p, with))
                .findFirst();
    }

    private boolean near(Scene scene, int verb, PlaceMention place) {
        for (int i = verb + 1; i <= circumstances.before(scene, place); i++) {
            switch (scene.tokens().get(i).pos()) {
                case DET, ADJ, NOUN, ADV, PROPN -> {}
                default -> {
                    // "visit Ulcinj in Montenegro"
                    boolean town = scene.norm(i).equals("in")
                            && i == verb + 2
                            && scene.tokens().get(i - 1).capital();
                    if (!town) {
                        return false;
                    }
                }
            }
        }
        return place.from() - verb < 8;
    }

    private boolean led(Scene scene, PlaceMention place, Set<String> with) {
        int at = circumstances.before(scene, place);
        return with.contains(scene.norm(at)) || (at > 0 && with.contains(scene.norm(at - 1) + " " + scene.norm(at)));
    }
}
