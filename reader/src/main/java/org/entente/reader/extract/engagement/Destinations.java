package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.model.Clause;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Scene;

/** The place that a verb of journey leads to: "visited <em>Laos</em>", "arrived in the northern province of <em>Son La</em>". */
record Destinations(Circumstances circumstances) {
    private static final Set<String> TIES = Set.of(",", "and", "the", "then");

    /** @param with small words one of which must lead in the place; with none, the place stands right after the verb */
    Optional<PlaceMention> find(Scene scene, Clause clause, Set<String> with) {
        int stop = Arguments.stop(scene, clause.verb() + 1);
        return scene.places().stream()
                .filter(p -> p.from() > clause.verb() && p.to() <= stop)
                .filter(p -> with.isEmpty() ? near(scene, clause.verb(), p) : led(scene, p, with))
                .findFirst();
    }

    /** The place, and those that follow it: "will travel to <em>Brunei, Vietnam, Laos and Thailand</em>" are four visits. */
    List<PlaceMention> list(Scene scene, Clause clause, Set<String> with) {
        return find(scene, clause, with).map(first -> tour(scene, first)).orElse(List.of());
    }

    /** The place with those that follow it in one list, one of each state. */
    static List<PlaceMention> tour(Scene scene, PlaceMention first) {
        List<PlaceMention> stops = new ArrayList<>(List.of(first));
        int end = first.to();
        for (PlaceMention place : scene.places()) {
            if (place.from() >= end && joined(scene, end, place.from())) {
                end = place.to();
                if (elsewhere(stops, place)) {
                    stops.add(place);
                }
            }
        }
        return List.copyOf(stops);
    }

    private static boolean joined(Scene scene, int from, int to) {
        boolean tied = to > from;
        for (int i = from; i < to; i++) {
            tied &= TIES.contains(scene.norm(i));
        }
        return tied;
    }

    /** "Hanoi and Ho Chi Minh City" are of one visit; a city and its state one stop of it. */
    private static boolean elsewhere(List<PlaceMention> stops, PlaceMention place) {
        String country = place.place().country();
        return country != null
                && stops.stream().noneMatch(stop -> country.equals(stop.place().country()));
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
