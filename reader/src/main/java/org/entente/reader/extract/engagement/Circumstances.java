package org.entente.reader.extract.engagement;

import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Clause;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Place;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** When and where a contact took place, and whether it did, as its own sentence tells. */
final class Circumstances {
    private static final Set<String> WILL = Set.of("will", "would", "shall");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> STOPS = Set.of(",", ";", ".", "who", "which", "and", "but");

    private final ContactRules rules;
    private final Moments moments;
    private final Settings settings;
    private final Set<String> ahead;

    Circumstances(ContactRules rules) {
        this.rules = rules;
        this.moments = new Moments(rules);
        this.settings = new Settings(rules);
        this.ahead = rules.words("ahead");
    }

    /** By the dates of the sentence; null when none is of the contact. */
    @Nullable
    DateReading when(Scene scene, int trigger) {
        return moments.when(scene, trigger);
    }

    /** The days of a stay whose length is told. */
    @Nullable
    DateReading stay(Scene scene, int noun, @Nullable DateReading when) {
        return moments.stay(scene, noun, when);
    }

    /** By the places of the sentence; null when none is of the contact. */
    @Nullable
    Place where(Scene scene, int trigger) {
        return settings.where(scene, trigger);
    }

    /** The first city of the sentence in which something is set; null when there is none. */
    @Nullable
    Place city(Scene scene) {
        return settings.city(scene);
    }

    /** The token before the phrase that ends in the place: "to" in "to the northern province of Son La". */
    int before(Scene scene, PlaceMention place) {
        return settings.before(scene, place);
    }

    /** Planned, called off or held, by the words of the trigger's own clause. */
    Engagement.Status status(Scene scene, int trigger, @Nullable Clause clause) {
        for (Engagement.Status off : List.of(Engagement.Status.CALLED_OFF, Engagement.Status.POSTPONED)) {
            boolean verb = clause != null && clause.verb() == trigger;
            boolean near = rules.signs(off, scene.tokens()).stream()
                    // "X, whose visit had been postponed twice, called on Y"
                    .filter(s -> !Moments.inserted(scene, s.from(), trigger))
                    .filter(s ->
                            !Set.of("to", "for").contains(scene.norm(s.to())) || !BE.contains(scene.norm(s.from())))
                    .anyMatch(s ->
                            verb ? s.from() < trigger && trigger - s.from() <= 4 : Math.abs(s.from() - trigger) <= 16);
            if (near) {
                return off;
            }
        }
        if (clause != null
                && clause.modal() != null
                && Set.of("will", "would", "shall", "may", "could").contains(clause.modal())) {
            return Engagement.Status.PLANNED;
        }
        int from = Math.max(0, Math.min(trigger, clause == null ? trigger : clause.verb()) - 24);
        for (Match<Boolean> sign : rules.signs(Engagement.Status.PLANNED, scene.tokens())) {
            if (sign.from() >= from && sign.from() <= trigger && !parted(scene, sign.to(), trigger, clause)) {
                return Engagement.Status.PLANNED;
            }
        }
        // "On the trip he would have met his counterparts"
        for (int i = trigger; i + 1 < scene.size(); i++) {
            if (scene.norm(i).equals("would") && scene.norm(i + 1).equals("have")) {
                return Engagement.Status.PLANNED;
            }
        }
        boolean noun = clause == null || clause.verb() != trigger;
        return noun && announced(scene, trigger) ? Engagement.Status.PLANNED : Engagement.Status.HELD;
    }

    /** "A summit of the two presidents will be arranged", "the visit that he will soon be paying", "the visit is to follow". */
    private boolean announced(Scene scene, int noun) {
        for (int i = noun + 1; i < scene.size() && i < noun + 16; i++) {
            String word = scene.norm(i);
            if (WILL.contains(word)) {
                return true;
            }
            if (BE.contains(word)) {
                return ahead.contains(scene.norm(i + 1))
                        || (scene.norm(i + 1).equals("also") && ahead.contains(scene.norm(i + 2)))
                        || (scene.norm(i + 1).equals("on") && scene.norm(i + 3).equals("cards"));
            }
            if (STOPS.contains(word) || scene.tokens().get(i).pos() == Pos.VERB) {
                return false;
            }
        }
        return false;
    }

    /** A verb of its own after a comma between the sign and the trigger: "ahead of … , X met Y"; not "is expected to hold …, to pay …". */
    private static boolean parted(Scene scene, int sign, int trigger, @Nullable Clause clause) {
        boolean goesOn = clause != null && clause.voice() == Clause.Voice.INFINITIVE && clause.verb() > sign;
        for (int i = sign; i < trigger; i++) {
            if (scene.norm(i).equals(";") || (scene.norm(i).equals(",") && !(goesOn && bare(scene, i, trigger)))) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but infinitives from here to there. */
    private static boolean bare(Scene scene, int from, int to) {
        return scene.clauses().stream()
                .filter(c -> c.verb() > from && c.verb() <= to)
                .allMatch(c -> c.voice() == Clause.Voice.INFINITIVE);
    }
}
