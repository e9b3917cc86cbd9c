package org.entente.reader.extract.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Engagement.Type;
import org.jspecify.annotations.Nullable;

/** Decides which candidates are contacts between sides, and says why one is not. */
final class Judge {
    private final AnnotatedArticle article;
    private final ContactRules rules;

    Judge(AnnotatedArticle article, ContactRules rules) {
        this.rules = rules;
        this.article = article;
    }

    /** "X heads to Japan on Friday", told before that Friday, is planned whatever the verb. */
    static boolean later(AnnotatedArticle article, @Nullable DateReading when) {
        DateReading told = article.article().published();
        return told != null
                && when != null
                && told.latest() != null
                && when.earliest() != null
                && when.earliest().compareTo(told.latest()) > 0;
    }

    /** The day is over before the article was published. */
    static boolean before(AnnotatedArticle article, @Nullable DateReading when) {
        DateReading told = article.article().published();
        return told != null
                && when != null
                && told.earliest() != null
                && when.latest() != null
                && when.latest().compareTo(told.earliest()) < 0;
    }

    /** Of these days, as far as is told: no older than two months. */
    static boolean fresh(AnnotatedArticle article, @Nullable DateReading when) {
        DateReading told = article.article().published();
        return when == null
                || told == null
                || when.latest() == null
                || told.earliest() == null
                || !LocalDate.parse(when.latest()).plusMonths(2).isBefore(LocalDate.parse(told.earliest()));
    }

    /** What two states are said to do together is what their people did, when the text names these too. */
    List<Candidate> joined(List<Candidate> candidates) {
        List<Candidate> all = new ArrayList<>(candidates);
        for (Candidate states : candidates) {
            if (people(states) || states.sides().size() < 2) {
                continue;
            }
            for (int i = 0; i < all.size(); i++) {
                Candidate other = all.get(i);
                boolean same = people(other)
                        && other.sides().containsAll(states.sides())
                        && (Merging.family(other.kind(), states.kind())
                                || (states.rule().equals("session") && other.kind() == Type.CONFERENCE))
                        && other.off() == states.off()
                        && (other.status() == states.status() || !states.rule().equals("session"))
                        && !Merging.conflict(other.when(), states.when());
                if (same) {
                    all.set(i, other.also(states));
                    all.remove(states);
                    break;
                }
            }
        }
        return all;
    }

    private boolean people(Candidate candidate) {
        return candidate.actors().stream().anyMatch(article::isPerson);
    }

    @Nullable
    String reject(Candidate candidate) {
        if (candidate.background()) {
            return "told as the past behind the news";
        }
        Set<String> sides = Engagements.sides(article, candidate.actors());
        if (candidate.kind() == Type.VISIT) {
            String to = candidate.place() == null ? null : candidate.place().country();
            sides.remove(to);
            return sides.isEmpty() ? "nobody from elsewhere visits" : null;
        }
        boolean people = people(candidate);
        boolean welcomed = candidate.rule().equals("noun welcome ceremony")
                && candidate.parts().size() == 1
                && people;
        boolean one =
                Set.of(Type.COURTESY_CALL, Type.AWARD).contains(candidate.kind()) && !candidate.definite() && people;
        // "The Indian minister handed over the boats", to whom is not told
        String home = article.article().country();
        boolean abroad = candidate.kind() == Type.CEREMONY
                && candidate.rule().startsWith("verb")
                && people
                && sides.stream().anyMatch(side -> !side.equals(home));
        if (abroad || welcomed || one || (people && candidate.rule().equals(Candidate.GATHERING))) {
            return null;
        }
        if (candidate.definite() && candidate.parts().size() < 2) {
            return "speaks of a contact already told";
        }
        if (candidate.rule().equals(Candidate.ARRANGED)) {
            return null;
        }
        if (!people) {
            return states(candidate, sides);
        }
        return sides.size() < 2 ? "only one side takes part" : null;
    }

    /** "Kenya and Rwanda signed ten agreements" tells of a contact; "the two signed a treaty in 1977" of its past. */
    private @Nullable String states(Candidate candidate, Set<String> sides) {
        if (!rules.games()
                .list(article.scenes().get(candidate.sentence()).tokens())
                .isEmpty()) {
            return "a match, not a meeting";
        }
        boolean dated = candidate.when() != null && candidate.place() != null;
        boolean shared = candidate.rule().equals("noun summit");
        if (candidate.kind() == Type.CONFERENCE
                && dated
                && !shared
                && !candidate.parts().isEmpty()) {
            return null;
        }
        boolean vague = candidate.status() == Engagement.Status.PLANNED
                && candidate.when() == null
                && !candidate.rule().equals("session");
        boolean letters = candidate.kind() == Type.EXCHANGE_OF_LETTERS || candidate.kind() == Type.AWARD;
        if (sides.size() < 2 || letters || vague || candidate.definite()) {
            return "nobody is named who takes part";
        }
        return past(candidate.when()) ? "told as the past behind the news" : null;
    }

    private boolean past(@Nullable DateReading when) {
        DateReading told = article.article().published();
        return when != null
                && told != null
                && when.latest() != null
                && told.earliest() != null
                && Integer.parseInt(when.latest().substring(0, 4)) + 1
                        < Integer.parseInt(told.earliest().substring(0, 4));
    }
}
