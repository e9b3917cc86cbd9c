package org.entente.reader.extract.engagement;

import java.util.List;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Place;
import org.jspecify.annotations.Nullable;

/** When and where a contact took place, and whether, as the sentences around it and the other contacts of the article tell. */
final class Surroundings {
    private final Occasions occasions;
    private final Venues venues;
    private final Outcomes outcomes;

    Surroundings(AnnotatedArticle article, List<Candidate> all, ContactRules rules, Circumstances circumstances) {
        News news = new News(article);
        occasions = new Occasions(news, all, rules, circumstances);
        venues = new Venues(news, all, occasions, circumstances);
        outcomes = new Outcomes(news, all, rules);
    }

    @Nullable
    DateReading when(Candidate candidate) {
        return occasions.when(candidate);
    }

    @Nullable
    Place where(Candidate candidate) {
        return venues.where(candidate);
    }

    Candidate settled(Candidate candidate) {
        return outcomes.settled(candidate);
    }

    static boolean shares(Candidate one, Candidate other) {
        return one.actors().stream().anyMatch(other.actors()::contains);
    }
}
