package org.entente.reader.extract.engagement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Clause;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Place;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** When and where a contact took place, and whether it did, as its own sentence tells. */
final class Circumstances {
    private static final Set<String> IN =
            Set.of("in", "at", "to", "into", "of", "on", "outside", "near", "from", "for", "across", "through");
    private static final Set<String> PAST =
            Set.of("last", "second", "first", "previous", "recent", "earlier", "since", "historic");

    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven");
    private static final Set<String> ENDS = Set.of(
            "end", "ended", "ending", "concluded", "concluding", "wrapped", "left", "finished", "ends", "concludes");

    private final ContactRules rules;

    Circumstances(ContactRules rules) {
        this.rules = rules;
    }

    /** The date nearest to the trigger, a date after it before one that stands as far before it. */
    @Nullable
    DateReading when(Scene scene, int trigger) {
        int at = scene.tokens().get(trigger).span().start();
        return scene.dates().stream()
                .filter(d -> d.span() != null && day(d))
                .min(Comparator.comparingInt(d -> distance(d, at)))
                .orElse(null);
    }

    /** "at the end of a two-day visit … on Tuesday" began on Monday; "began a three-day visit on Monday" ends on Wednesday. */
    @Nullable
    DateReading stay(Scene scene, int noun, @Nullable DateReading when) {
        if (when == null || when.earliest() == null || !when.edtf().equals(when.earliest())) {
            return when;
        }
        int days = 0;
        for (int i = Math.max(0, noun - 6); i + 1 < scene.size() && i < noun + 2; i++) {
            boolean day = scene.norm(i + 1).equals("day")
                    || scene.norm(i + 1).equals("-") && scene.norm(i + 2).equals("day");
            int number =
                    scene.norm(i).matches("[2-9]") ? Integer.parseInt(scene.norm(i)) : NUMBERS.indexOf(scene.norm(i));
            days = day && number > 0 ? number : days;
        }
        if (days < 2) {
            return when;
        }
        boolean ended = scene.tokens().stream().anyMatch(t -> ENDS.contains(t.norm()));
        LocalDate given = LocalDate.parse(when.earliest());
        LocalDate first = ended ? given.minusDays(days - 1L) : given;
        LocalDate last = first.plusDays(days - 1L);
        return new DateReading(
                when.span(),
                first + "/" + last,
                first.toString(),
                last.toString(),
                when.text(),
                "length of stay, " + when.basis(),
                when.alternatives());
    }

    private static int distance(DateReading date, int at) {
        Span span = date.span();
        int start = span == null ? 0 : span.start();
        return start >= at ? start - at : 2 * (at - start);
    }

    /** Precise enough to say when somebody met: a day, a range of days or a month. */
    private static boolean day(DateReading date) {
        return date.edtf().length() >= 7 && !date.edtf().matches("\\d{4}/\\d{4}");
    }

    /** The place behind "in", "at" or "to" nearest after the trigger; else one before it. */
    @Nullable
    Place where(Scene scene, int trigger) {
        List<PlaceMention> settings =
                scene.places().stream().filter(p -> setting(scene, p)).toList();
        Optional<PlaceMention> after =
                settings.stream().filter(p -> p.from() > trigger).findFirst();
        Optional<PlaceMention> before =
                settings.stream().filter(p -> p.from() < trigger).reduce((a, b) -> b);
        Optional<PlaceMention> best = after.isPresent() ? after : before;
        return best.map(p -> whole(scene, p)).orElse(null);
    }

    /** "in Hanoi", "in the northwestern province of Son La", "at Champasak province (Laos)"; not "President of Laos". */
    private static boolean setting(Scene scene, PlaceMention place) {
        int at = place.from() - 1;
        while (at >= 0
                && switch (scene.tokens().get(at).pos()) {
                    case DET, ADJ, NOUN, NUM -> true;
                    default ->
                        scene.norm(at).equals("of")
                                && at > 0
                                && Set.of(
                                                "province",
                                                "city",
                                                "state",
                                                "capital",
                                                "town",
                                                "region",
                                                "republic",
                                                "kingdom")
                                        .contains(scene.norm(at - 1));
                }) {
            at--;
        }
        String before = scene.norm(at);
        return !before.equals("of") && IN.contains(before)
                || before.equals("(")
                || before.equals(",")
                        && at > 0
                        && scene.places().stream()
                                .anyMatch(p -> p.to() == scene.tokens().size());
    }

    /** A city alone takes the state that its own entry gives; "Champasak province (Laos)" and the like agree already. */
    private static Place whole(Scene scene, PlaceMention place) {
        if (place.place().city() != null) {
            return place.place();
        }
        for (PlaceMention other : scene.places()) {
            if (other.place().city() != null
                    && java.util.Objects.equals(
                            other.place().country(), place.place().country())
                    && Math.abs(other.from() - place.from()) < 4) {
                return other.place();
            }
        }
        return place.place();
    }

    /** Planned, called off or held, by the words of the trigger's own clause. */
    Engagement.Status status(Scene scene, int trigger, @Nullable Clause clause) {
        for (Engagement.Status off : List.of(Engagement.Status.CALLED_OFF, Engagement.Status.POSTPONED)) {
            boolean verb = clause != null && clause.verb() == trigger;
            boolean near = rules.signs(off, scene.tokens()).stream()
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
        int from = Math.max(0, Math.min(trigger, clause == null ? trigger : clause.verb()) - 8);
        for (Match<Boolean> sign : rules.signs(Engagement.Status.PLANNED, scene.tokens())) {
            if (sign.from() >= from && sign.from() <= trigger && !parted(scene, sign.to(), trigger)) {
                return Engagement.Status.PLANNED;
            }
        }
        return Engagement.Status.HELD;
    }

    /** A finite past verb between the sign and the trigger: "ahead of … , X met Y". */
    private static boolean parted(Scene scene, int sign, int trigger) {
        for (int i = sign; i < trigger; i++) {
            if (scene.norm(i).equals(",") || scene.norm(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** "his second trip to …", "the last visit". */
    boolean background(Scene scene, int noun) {
        for (int i = Math.max(0, noun - 3); i < noun; i++) {
            if (PAST.contains(scene.norm(i))) {
                return true;
            }
        }
        return false;
    }
}
