package org.entente.reader.extract.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement.Status;
import org.entente.reader.model.Scene;

/** Whether a contact took place: what its words say, unless its day or what became of the plan tells more. */
record Outcomes(News news, List<Candidate> all, ContactRules rules) {

    /** The title and the first sentences. */
    private static final int FRONT = 4;

    /** Days after which a plan is past. */
    private static final int PAST = 60;

    /** As its words tell it, unless its day or what became of the plan tells more. */
    Candidate settled(Candidate candidate) {
        DateReading published = news.article().article().published();
        DateReading when = candidate.when();
        String report = published == null ? null : published.latest();
        String from = when == null ? null : when.earliest();
        String to = when == null ? null : when.latest();
        if (candidate.status() == Status.HELD && report != null && from != null && from.compareTo(report) > 0) {
            return past(candidate) ? candidate.undated() : candidate.as(Status.PLANNED);
        }
        boolean past = report != null
                && to != null
                && LocalDate.parse(to).plusDays(PAST).isBefore(LocalDate.parse(report));
        boolean ceremony = news.recent(when) && heldThen(candidate);
        if (candidate.status() == Status.PLANNED && (past || ceremony)) {
            return candidate.as(Status.HELD);
        }
        if (candidate.status() == Status.PLANNED && wasPlanned(candidate)) {
            return all.stream()
                    .filter(other -> other.off() && Surroundings.shares(other, candidate))
                    .findFirst()
                    .map(other -> candidate.as(other.status()))
                    .orElseGet(() -> off(Status.CALLED_OFF) ? candidate.as(Status.CALLED_OFF) : candidate);
        }
        return candidate;
    }

    /** "A ceremony to confer the medal on X was held on Friday". */
    private boolean heldThen(Candidate candidate) {
        Scene scene = news.article().scenes().get(candidate.sentence());
        for (int i = 0; i + 1 < scene.size(); i++) {
            boolean held = Set.of("held", "organised", "organized").contains(scene.norm(i + 1))
                    || (scene.norm(i).equals("took") && scene.norm(i + 1).equals("place"));
            if (held && Set.of("was", "were", "took").contains(scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** "met Y on the way to the summit next month": what is told as done has no day to come. */
    private boolean past(Candidate candidate) {
        Scene scene = news.article().scenes().get(candidate.sentence());
        return scene.clauses().stream()
                .filter(c -> c.modal() == null && rules.words("done").contains(scene.norm(c.verb())))
                .anyMatch(c -> candidate.evidence().stream().anyMatch(e -> e.span()
                        .contains(scene.tokens().get(c.verb()).span())));
    }

    /** The title and the first sentences say that something is off. */
    private boolean off(Status status) {
        return news.article().scenes().stream().limit(FRONT).anyMatch(scene -> !rules.signs(status, scene.tokens())
                .isEmpty());
    }

    /** "was due in Japan", "had been set to meet", "was also to have chaired": told of what is off. */
    private boolean wasPlanned(Candidate candidate) {
        Scene scene = news.article().scenes().get(candidate.sentence());
        for (int i = 0; i + 1 < scene.size(); i++) {
            boolean was = Set.of("was", "were", "been").contains(scene.norm(i));
            int next = scene.norm(i + 1).equals("also") ? i + 2 : i + 1;
            if (was
                    && (rules.words("planned").contains(scene.norm(next))
                            || scene.norm(next).equals("to"))) {
                return true;
            }
        }
        return false;
    }
}
