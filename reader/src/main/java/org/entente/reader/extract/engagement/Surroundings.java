package org.entente.reader.extract.engagement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Dateline;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.jspecify.annotations.Nullable;

/** When and where a contact took place, as the sentences around it and the other contacts of the article tell. */
record Surroundings(AnnotatedArticle article, List<Candidate> all) {
    /** Its own day, else that of a contact near it, of a sentence before it, of the report or of the main contact. */
    @Nullable
    DateReading when(Candidate candidate) {
        if (candidate.when() != null) {
            return candidate.when();
        }
        for (Candidate other : all) {
            boolean near = other != candidate
                    && other.when() != null
                    && other.status() == candidate.status()
                    && other.kind() != Type.VISIT
                    && Math.abs(other.sentence() - candidate.sentence()) <= 2;
            if (near && candidate.actors().stream().anyMatch(other.actors()::contains)) {
                return other.when();
            }
        }
        if (candidate.status() != Engagement.Status.HELD || candidate.kind() == Type.VISIT) {
            return null;
        }
        for (int i = candidate.sentence() - 1; i >= Math.max(0, candidate.sentence() - 2); i--) {
            for (DateReading date : article.scenes().get(i).dates()) {
                if (date.edtf().length() == 10 && !date.edtf().startsWith("XXXX-XX")) {
                    return date;
                }
            }
        }
        DateReading day = candidate.sentence() <= 2 ? article.article().published() : null;
        return day != null ? day : main(candidate);
    }

    /** The day of the contact that the article is about, for one that it tells of without a day of its own. */
    private @Nullable DateReading main(Candidate candidate) {
        return all.stream()
                .filter(c -> c != candidate && c.status() == Engagement.Status.HELD && c.kind() != Type.VISIT)
                .filter(c -> c.actors().stream().anyMatch(candidate.actors()::contains))
                .map(Candidate::when)
                .filter(Objects::nonNull)
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

    /** Its own place, else the dateline where that is one side's, else a related contact's, else the host's state. */
    @Nullable
    Place where(Candidate candidate) {
        if (candidate.place() != null) {
            return candidate.place();
        }
        Set<String> sides = Engagements.sides(article, candidate.actors());
        Place near = all.stream()
                .filter(c -> c != candidate && c.place() != null)
                .filter(c -> c.actors().stream().anyMatch(candidate.actors()::contains))
                .map(Candidate::place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Dateline dateline = article.article().dateline();
        if (dateline != null
                && dateline.country() != null
                && sides.contains(dateline.country())
                && candidate.status() == Engagement.Status.HELD
                && (near == null || Objects.equals(near.country(), dateline.country()))) {
            return new Place(dateline.place(), dateline.country());
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
        String home = article.article().country();
        String where = host != null ? host : home != null && sides.contains(home) ? home : null;
        return where == null ? null : new Place(null, where);
    }
}
