package org.entente.reader.extract.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.model.Block;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Dateline;
import org.entente.reader.model.Engagement.Status;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** Where a contact took place, where its own sentence does not tell. */
record Venues(News news, List<Candidate> all, Occasions occasions, Circumstances circumstances) {
    /** The first sentences of an article, in which its news is set. */
    private static final int FRONT = 12;

    /** Its own place, else the dateline where that is one side's, else a related contact's, else the host's state. */
    @Nullable
    Place where(Candidate candidate) {
        Set<String> sides = Engagements.sides(news.article(), candidate.actors());
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
        Place place = circumstances.where(news.article().scenes().get(visit.sentence()), -1);
        if (place != null && !sides.contains(place.country())) {
            return place;
        }
        Place told = told(visit, sides);
        boolean hosted = visit.parts().containsValue(Role.HOST);
        return told != null && (hosted || sides.size() > 1 || !sides.contains(told.country()))
                ? told
                : filed(visit, sides);
    }

    /** "X flew home at the end of his visit": it was to where the report was filed. */
    private @Nullable Place filed(Candidate visit, Set<String> sides) {
        String home = news.article().article().country();
        boolean other = all.stream()
                .anyMatch(c -> c.kind() == Type.VISIT && c.place() != null && Surroundings.shares(c, visit));
        return visit.status() != Status.HELD || home == null || other || sides.isEmpty() || sides.contains(home)
                ? null
                : new Place(null, home);
    }

    private @Nullable Place told(Candidate candidate, Set<String> sides) {
        Dateline dateline = news.article().article().dateline();
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
        String outlet = news.article().article().country();
        if (here(candidate) && (dateline != null || outlet != null)) {
            return dateline == null ? new Place(null, outlet) : new Place(dateline.place(), home);
        }
        DateReading day = occasions.when(candidate);
        Place near = all.stream()
                .filter(c -> !c.equals(candidate) && setting(c) != null && Surroundings.shares(c, candidate))
                .filter(c -> c.status() == candidate.status() || c.kind() != Type.VISIT || c.status() == Status.HELD)
                .filter(c -> c.kind() == Type.VISIT ? Merging.near(c.when(), day) : !Merging.conflict(c.when(), day))
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
                .map(e -> news.article().side(e.getKey()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (host != null) {
            return new Place(null, host);
        }
        Place lead = candidate.status() == Status.HELD ? lead(sides) : null;
        if (lead != null || (outlet != null && sides.contains(outlet))) {
            return lead != null ? lead : new Place(null, outlet);
        }
        return all.stream()
                .filter(c -> c.place() != null && c.status() == candidate.status())
                .filter(c -> !Merging.conflict(c.when(), day))
                .map(c -> new Place(null, c.place() == null ? null : c.place().country()))
                .filter(place -> sides.contains(place.country()))
                .findFirst()
                .or(() -> Optional.ofNullable(abroad(candidate)))
                .orElse(null);
    }

    /** Two who meet in a third state, at the head of a report: where it was filed. */
    private @Nullable Place abroad(Candidate candidate) {
        if (candidate.status() != Status.HELD || candidate.kind() == Type.VISIT || candidate.sentence() > FRONT) {
            return null;
        }
        Dateline dateline = news.article().article().dateline();
        return dateline == null || dateline.country() == null ? null : new Place(dateline.place(), dateline.country());
    }

    /** "met here on Friday" is said of where the report was filed. */
    private boolean here(Candidate candidate) {
        Scene scene = news.article().scenes().get(candidate.sentence());
        return scene.tokens().stream().anyMatch(t -> t.norm().equals("here"));
    }

    /** Its own place; for a visit that gives none, where its sentence leads to. */
    private @Nullable Place setting(Candidate candidate) {
        if (candidate.place() != null || candidate.kind() != Type.VISIT) {
            return candidate.place();
        }
        Place place = circumstances.where(news.article().scenes().get(candidate.sentence()), -1);
        boolean away = place != null
                && !Engagements.sides(news.article(), candidate.actors()).contains(place.country());
        return away ? place : null;
    }

    /** "The dialogue was held in Hanoi. It was co-chaired by …": the city of the sentence right before. */
    private @Nullable Place before(Candidate candidate, Set<String> sides) {
        int at = candidate.sentence() - 1;
        Scene scene = at < 0 ? null : news.article().scenes().get(at);
        Place city = scene == null || scene.sentence().kind() == Block.Kind.TITLE || candidate.status() != Status.HELD
                ? null
                : circumstances.city(scene);
        return city != null && sides.contains(city.country()) ? city : null;
    }

    /** The city that the first sentences are set in, where it is one side's. */
    private @Nullable Place lead(Set<String> sides) {
        return news.front()
                .map(circumstances::city)
                .filter(place -> place != null && sides.contains(place.country()))
                .findFirst()
                .orElse(null);
    }

    /** The one city of that state in which the article sets anything, the dateline's first. */
    private @Nullable Place city(@Nullable String country) {
        Dateline dateline = news.article().article().dateline();
        if (dateline != null && country != null && country.equals(dateline.country())) {
            return new Place(dateline.place(), country);
        }
        return news.scenes()
                .map(circumstances::city)
                .filter(place -> place != null && Objects.equals(place.country(), country))
                .findFirst()
                .orElse(null);
    }
}
