package org.entente.reader.extract.engagement;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.reader.model.Place;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** Where a contact took place, by the places of its own sentence. */
final class Settings {
    private static final Set<String> IN = Set.of("in", "at", "into", "on", "outside", "near", "inside");

    /** "came to Hanoi", "left for Hanoi"; not "ambassador to Laos", "aid for Laos". */
    private static final Set<String> TOWARDS = Set.of("to", "for");

    private static final int FAR = 12;

    private final Set<String> journeys;
    private final Set<String> tours;
    private final Set<String> matters;
    private final Set<String> presence;
    private final Set<String> parts;

    Settings(ContactRules rules) {
        this.journeys = rules.words("journeys");
        this.tours = rules.words("tours");
        this.matters = rules.words("matters abroad");
        this.presence = rules.words("presence");
        this.parts = rules.words("parts of a state");
    }

    /** "Champasak province" as Champasak. */
    static Place named(Place place) {
        String city = place.city();
        return city == null
                ? place
                : new Place(
                        city.replaceFirst("(?: city| town|(?i) province| prefecture| district| municipality)$", ""),
                        place.country());
    }

    /** The place behind "in", "at" or "to" nearest after the trigger; else one before it. */
    @Nullable
    Place where(Scene scene, int trigger) {
        Predicate<PlaceMention> setting = p -> setting(scene, p, trigger);
        Optional<PlaceMention> after = scene.places().stream()
                .filter(p -> p.from() > trigger)
                .filter(setting)
                .findFirst();
        Optional<PlaceMention> before = scene.places().stream()
                .filter(p -> p.from() < trigger)
                .filter(setting)
                .reduce((a, b) -> b);
        Optional<PlaceMention> best = after.isPresent() ? after : before;
        return best.map(p -> whole(scene, p)).orElse(null);
    }

    /** The first city of a sentence in which something is set, or null. */
    @Nullable
    Place city(Scene scene) {
        return scene.places().stream()
                .filter(p -> p.place().city() != null && setting(scene, p, -1))
                .map(PlaceMention::place)
                .findFirst()
                .orElse(null);
    }

    /** "in Hanoi", "in the northwestern province of Son La", "at Champasak province (Laos)"; not "President of Laos". */
    private boolean setting(Scene scene, PlaceMention place, int trigger) {
        if (trigger >= 0 && Moments.inserted(scene, place.from(), trigger) && !present(scene, place.from())) {
            return false;
        }
        if (Set.of("-", "–").contains(scene.norm(place.to()))) {
            return false; // "at the 10th India-Tanzania Joint Commission"
        }
        int at = before(scene, place);
        String before = scene.norm(at);
        boolean last = before.equals(",")
                && at > 0
                && scene.places().stream()
                        .anyMatch(p -> p.to() == scene.tokens().size());
        if (tours.contains(before) && scene.norm(at - 1).equals("to") && invited(scene, at)) {
            // "gave him an invitation to visit India": not here
            return false;
        }
        if (before.equals("(") || last || tours.contains(before)) {
            return true;
        }
        int governor = at - 1;
        while (governor > 0
                && (scene.tokens().get(governor).pos() == Pos.ADV
                        || scene.tokens().get(governor).pos() == Pos.NUM)) {
            governor--;
        }
        String word = scene.norm(governor);
        return IN.contains(before)
                ? !matters.contains(word)
                : TOWARDS.contains(before) && moves(scene, governor, trigger);
    }

    private static boolean invited(Scene scene, int visit) {
        for (int i = visit - 2; i >= 0 && i > visit - 2 * FAR; i--) {
            if (scene.norm(i).startsWith("invit")) {
                return true;
            }
        }
        return false;
    }

    /** "X, who is visiting Laos, met Y" tells where, "the firm, which hopes to invest in Laos" does not. */
    private boolean present(Scene scene, int place) {
        for (int i = place - 1; i >= 0 && !Set.of("who", "which", "whose").contains(scene.norm(i)); i--) {
            if (presence.contains(scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** "to Hanoi" of a verb or a noun of movement, or of the trigger itself. */
    private boolean moves(Scene scene, int governor, int trigger) {
        for (int i = governor; i >= 0 && i > governor - FAR; i--) {
            if (i == trigger || journeys.contains(scene.norm(i))) {
                return true;
            }
            Pos pos = scene.tokens().get(i).pos();
            boolean noun = pos == Pos.NOUN && !scene.tokens().get(i).capital();
            if (noun || pos == Pos.VERB || scene.norm(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** The token before the phrase that ends in a place: "to" in "to the northern province of Son La". */
    int before(Scene scene, PlaceMention place) {
        int at = place.from() - 1;
        while (at >= 0 && within(scene, at)) {
            at--;
        }
        return at;
    }

    private boolean within(Scene scene, int at) {
        return switch (scene.tokens().get(at).pos()) {
            case DET, ADJ, NOUN, NUM -> true;
            default -> scene.norm(at).equals("of") && at > 0 && parts.contains(scene.norm(at - 1));
        };
    }

    /** A city alone takes the state that its own entry gives; "Champasak province (Laos)" and the like agree already. */
    private static Place whole(Scene scene, PlaceMention place) {
        if (place.place().city() != null) {
            return place.place();
        }
        for (PlaceMention other : scene.places()) {
            if (other.place().city() != null
                    && Objects.equals(other.place().country(), place.place().country())
                    && Math.abs(other.from() - place.from()) < 4) {
                return other.place();
            }
        }
        return place.place();
    }
}
