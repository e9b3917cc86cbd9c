package org.entente.reader.extract.engagement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Block;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Dateline;
import org.entente.reader.model.Engagement.Status;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** When and where a contact took place, as the sentences around it and the other contacts of the article tell. */
record Surroundings(AnnotatedArticle article, List<Candidate> all, ContactRules rules) {
    private static final Set<String> ARRIVED = Set.of("arrived", "landed", "arrives", "flew");
    private static final int NEAR = 2;
    private static final int LEAD = 4;

    /** Days after which a plan is past. */
    private static final int PAST = 60;

    /** A week back is still news. */
    private static final int NEWS = 8;

    /** Its own day, else that of a contact near it, of a sentence before it, of the news itself or of the report. */
    @Nullable
    DateReading when(Candidate candidate) {
        if (candidate.when() != null) {
            return candidate.when();
        }
        DateReading near = near(candidate);
        if (near != null) {
            return near;
        }
        if (candidate.status() != Status.HELD) {
            return null;
        }
        if (candidate.kind() == Type.VISIT) {
            return stay(candidate);
        }
        for (int i = candidate.sentence() - 1; i >= Math.max(0, candidate.sentence() - NEAR); i--) {
            for (DateReading date : article.scenes().get(i).dates()) {
                if (news(date)) {
                    return date;
                }
            }
        }
        return Stream.of(main(candidate), lead(), article.article().published())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The day of a contact of the same people told near it; a stay or a later stop has its own days. */
    private @Nullable DateReading near(Candidate candidate) {
        if (candidate.status() == Status.PLANNED && candidate.kind() == Type.VISIT) {
            return null;
        }
        return all.stream()
                .filter(other -> other != candidate && other.when() != null)
                .filter(other -> other.kind() != Type.VISIT || daily(other))
                .filter(other -> other.status() == candidate.status() && !other.background())
                .filter(other -> Math.abs(other.sentence() - candidate.sentence()) <= NEAR)
                .filter(other -> shares(other, candidate))
                .filter(other -> candidate.status() != Status.HELD || news(other.when()))
                .min(Comparator.comparingInt(other -> Math.abs(other.sentence() - candidate.sentence())))
                .map(Candidate::when)
                .orElse(null);
    }

    /** A stay of one day gives its day to what fell into it. */
    private static boolean daily(Candidate visit) {
        return visit.when() != null && visit.when().edtf().length() == 10;
    }

    private static boolean shares(Candidate one, Candidate other) {
        return one.actors().stream().anyMatch(other.actors()::contains);
    }

    /** A visit begins, as far as is told, with the first contact that the guest has there; one that goes on, with the news. */
    private @Nullable DateReading stay(Candidate visit) {
        String to = visit.place() == null ? null : visit.place().country();
        DateReading inside = all.stream()
                .filter(c -> c.kind() != Type.VISIT && c.status() == Status.HELD && !c.background())
                .filter(c -> shares(c, visit) && c.when() != null && news(c.when()))
                .filter(c ->
                        c.place() == null || to == null || to.equals(c.place().country()))
                .map(Candidate::when)
                .filter(d -> d != null && d.earliest() != null)
                .min(Comparator.comparing(d -> String.valueOf(d.earliest())))
                .orElse(null);
        DateReading arrival = arrival(visit);
        return arrival != null
                ? arrival
                : inside != null ? inside : visit.background() ? null : goesOn(visit) ? today() : null;
    }

    /** "X, who arrived in the capital on Tuesday evening". */
    private @Nullable DateReading arrival(Candidate visit) {
        for (Scene scene : article.scenes()) {
            for (int i = 0; i < scene.size(); i++) {
                int verb = i;
                boolean guest = ARRIVED.contains(scene.norm(i))
                        && scene.mentions(0, i).stream()
                                .anyMatch(m -> m.actors().stream().anyMatch(visit.actors()::contains));
                DateReading day = guest ? Moments.when(scene, verb) : null;
                if (news(day)) {
                    return day;
                }
            }
        }
        return null;
    }

    /** "who is in Laos on a working visit". */
    private boolean goesOn(Candidate visit) {
        Scene scene = article.scenes().get(visit.sentence());
        for (int i = 0; i + 1 < scene.size(); i++) {
            if (Set.of("is", "are").contains(scene.norm(i))
                    && Set.of("in", "on").contains(scene.norm(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable DateReading today() {
        DateReading lead = lead();
        return lead != null ? lead : article.article().published();
    }

    /** A day of the news: not after the report, and not long before it. */
    private boolean news(@Nullable DateReading date) {
        if (date == null || date.edtf().length() < 10 || date.edtf().startsWith("XXXX-XX")) {
            return false;
        }
        DateReading published = article.article().published();
        String day = published == null ? null : published.earliest();
        String from = date.earliest();
        if (day == null || from == null || published == null || !day.equals(published.latest())) {
            return true;
        }
        LocalDate report = LocalDate.parse(day);
        LocalDate told = LocalDate.parse(from);
        return !told.isAfter(report) && told.isAfter(report.minusDays(NEWS));
    }

    /** The day of the contact that the article is about, for one that it tells of without a day of its own. */
    private @Nullable DateReading main(Candidate candidate) {
        return held(c -> c != candidate && shares(c, candidate))
                .map(Candidate::when)
                .filter(this::news)
                .findFirst()
                .map(d -> new DateReading(
                        d.span(),
                        d.edtf(),
                        d.earliest(),
                        d.latest(),
                        d.text(),
                        "day of the main engagement",
                        List.of()))
                .orElse(null);
    }

    private Stream<Candidate> held(Predicate<Candidate> also) {
        return all.stream()
                .filter(c -> c.status() == Status.HELD && c.kind() != Type.VISIT && !c.background())
                .filter(c -> c.when() != null)
                .filter(also);
    }

    /** The day that the first sentences tell. */
    private @Nullable DateReading lead() {
        return article.scenes().stream()
                .filter(scene -> scene.sentence().kind() != Block.Kind.TITLE)
                .limit(LEAD)
                .flatMap(scene -> scene.dates().stream())
                .filter(this::news)
                .findFirst()
                .orElse(null);
    }

    /** Its own place, else the dateline where that is one side's, else a related contact's, else the host's state. */
    @Nullable
    Place where(Candidate candidate) {
        Set<String> sides = Engagements.sides(article, candidate.actors());
        Place found = candidate.kind() == Type.VISIT ? destination(candidate, sides) : told(candidate, sides);
        if (found == null || found.city() != null || candidate.kind() == Type.VISIT) {
            return found == null ? null : Settings.named(found);
        }
        Place city = city(found.country());
        return city == null ? found : Settings.named(city);
    }

    /** Where a visit leads: nobody visits their own state. */
    private @Nullable Place destination(Candidate visit, Set<String> sides) {
        if (visit.place() != null) {
            return visit.place();
        }
        Place place = Settings.where(article.scenes().get(visit.sentence()), -1);
        if (place != null && !sides.contains(place.country())) {
            return place;
        }
        Place told = told(visit, sides);
        boolean hosted = visit.parts().containsValue(Role.HOST);
        return told != null && (hosted || sides.size() > 1 || !sides.contains(told.country())) ? told : null;
    }

    /** As its words tell it, unless its day or what became of the plan tells more. */
    Candidate settled(Candidate candidate) {
        DateReading published = article.article().published();
        DateReading when = candidate.when();
        String report = published == null ? null : published.latest();
        String from = when == null ? null : when.earliest();
        String to = when == null ? null : when.latest();
        if (candidate.status() == Status.HELD && report != null && from != null && from.compareTo(report) > 0) {
            return candidate.as(Status.PLANNED);
        }
        boolean past = report != null
                && to != null
                && LocalDate.parse(to).plusDays(PAST).isBefore(LocalDate.parse(report));
        if (candidate.status() == Status.PLANNED && past) {
            return candidate.as(Status.HELD);
        }
        if (candidate.status() == Status.PLANNED && wasPlanned(candidate)) {
            return all.stream()
                    .filter(other -> other.off() && shares(other, candidate))
                    .findFirst()
                    .map(other -> candidate.as(other.status()))
                    .orElseGet(() -> off(Status.CALLED_OFF) ? candidate.as(Status.CALLED_OFF) : candidate);
        }
        return candidate;
    }

    /** The title and the first sentences say that something is off. */
    private boolean off(Status status) {
        return article.scenes().stream().limit(LEAD).anyMatch(scene -> !rules.signs(status, scene.tokens())
                .isEmpty());
    }

    /** "was due in Japan", "had been set to meet", "was also to have chaired": told of what is off. */
    private boolean wasPlanned(Candidate candidate) {
        Scene scene = article.scenes().get(candidate.sentence());
        for (int i = 0; i + 1 < scene.size(); i++) {
            boolean was = Set.of("was", "were", "been").contains(scene.norm(i));
            int next = scene.norm(i + 1).equals("also") ? i + 2 : i + 1;
            if (was
                    && Set.of("due", "set", "scheduled", "slated", "planned", "expected", "to")
                            .contains(scene.norm(next))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Place told(Candidate candidate, Set<String> sides) {
        Dateline dateline = article.article().dateline();
        String home = dateline == null ? null : dateline.country();
        Place own = candidate.place();
        boolean topic = own != null
                && own.city() == null
                && !sides.contains(own.country())
                && home != null
                && sides.contains(home)
                && candidate.kind() != Type.VISIT;
        if (own != null && !topic) {
            return own;
        }
        Place near = all.stream()
                .filter(c -> c != candidate && setting(c) != null && shares(c, candidate))
                .filter(c -> c.status() == candidate.status() || c.kind() != Type.VISIT || c.status() == Status.HELD)
                .filter(c -> !Merging.conflict(c.when(), candidate.when()))
                .min(Comparator.comparingInt(c -> Math.abs(c.sentence() - candidate.sentence())))
                .map(this::setting)
                .orElse(null);
        if (dateline != null
                && home != null
                && sides.contains(home)
                && candidate.status() == Status.HELD
                && (near == null || Objects.equals(near.country(), home))) {
            return new Place(dateline.place(), home);
        }
        Place before = before(candidate, sides);
        if (before != null && (near == null || !near.equals(before))) {
            return before;
        }
        if (near != null) {
            return near;
        }
        String host = candidate.parts().entrySet().stream()
                .filter(e -> e.getValue() == Role.HOST)
                .map(e -> article.side(e.getKey()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (host != null) {
            return new Place(null, host);
        }
        Place lead = candidate.status() == Status.HELD ? lead(sides) : null;
        String outlet = article.article().country();
        if (lead != null || (outlet != null && sides.contains(outlet))) {
            return lead != null ? lead : new Place(null, outlet);
        }
        return all.stream()
                .filter(c -> c.place() != null && c.status() == candidate.status())
                .map(c -> new Place(null, c.place() == null ? null : c.place().country()))
                .filter(place -> sides.contains(place.country()))
                .findFirst()
                .orElse(null);
    }

    /** Its own place; for a visit that gives none, where its sentence leads to. */
    private @Nullable Place setting(Candidate candidate) {
        if (candidate.place() != null || candidate.kind() != Type.VISIT) {
            return candidate.place();
        }
        Place place = Settings.where(article.scenes().get(candidate.sentence()), -1);
        boolean away =
                place != null && !Engagements.sides(article, candidate.actors()).contains(place.country());
        return away ? place : null;
    }

    /** "The dialogue was held in Hanoi. It was co-chaired by …": the city of the sentence right before. */
    private @Nullable Place before(Candidate candidate, Set<String> sides) {
        int at = candidate.sentence() - 1;
        Scene scene = at < 0 ? null : article.scenes().get(at);
        Place city = scene == null || scene.sentence().kind() == Block.Kind.TITLE || candidate.status() != Status.HELD
                ? null
                : Settings.city(scene);
        return city != null && sides.contains(city.country()) ? city : null;
    }

    /** The city that the first sentences are set in, where it is one side's. */
    private @Nullable Place lead(Set<String> sides) {
        return scenes().limit(LEAD)
                .map(Settings::city)
                .filter(place -> place != null && sides.contains(place.country()))
                .findFirst()
                .orElse(null);
    }

    /** The one city of that state in which the article sets anything, the dateline's first. */
    private @Nullable Place city(@Nullable String country) {
        Dateline dateline = article.article().dateline();
        if (dateline != null && country != null && country.equals(dateline.country())) {
            return new Place(dateline.place(), country);
        }
        return scenes().map(Settings::city)
                .filter(place -> place != null && Objects.equals(place.country(), country))
                .findFirst()
                .orElse(null);
    }

    private Stream<Scene> scenes() {
        return article.scenes().stream().filter(scene -> scene.sentence().kind() != Block.Kind.TITLE);
    }
}
