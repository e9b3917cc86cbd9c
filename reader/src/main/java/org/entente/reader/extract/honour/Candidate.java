package org.entente.reader.extract.honour;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.reader.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An honour told of in one place or several.
 *
 * @param words the telling words of the award
 * @param actors ids of recipients that the article knows
 */
record Candidate(
        String award,
        boolean named,
        Set<String> words,
        List<String> givers,
        @Nullable String authority,
        List<String> recipients,
        Set<String> actors,
        @Nullable String period,
        List<Evidence> evidence) {

    /** Both together: what the later adds to the earlier. */
    Candidate with(Candidate other) {
        boolean fuller = other.words.size() > words.size() && other.named;
        return new Candidate(
                fuller ? other.award : award,
                named || other.named,
                fuller ? other.words : words,
                givers.isEmpty() ? other.givers : givers,
                authority == null ? other.authority : authority,
                length(other.recipients) > length(recipients) ? other.recipients : recipients,
                actors.isEmpty() ? other.actors : actors,
                period == null ? other.period : period,
                Stream.concat(evidence.stream(), other.evidence.stream())
                        .distinct()
                        .toList());
    }

    private static int length(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }
}
