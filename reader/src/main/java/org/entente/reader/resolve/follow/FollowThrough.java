package org.entente.reader.resolve.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.lexicon.KnowledgeFiles;

/** Proposes what came of undertakings, by what words are about. Pure: the same words give the same proposals. */
public final class FollowThrough {
    /** Below this score nothing is proposed. */
    private static final double LEAST = 0.5;

    private final Topics topics;
    private final Cues cues;

    public FollowThrough(KnowledgeFiles knowledge) {
        topics = new Topics(knowledge);
        cues = new Cues(knowledge);
    }

    /** What words are about. */
    public Topic topic(String words) {
        return topics.of(words);
    }

    /** How far something has come, by a sentence's own words; empty when it does not tell. */
    public Optional<Type> cue(String sentence) {
        return cues.of(sentence);
    }

    /** Does {@code trace} tell what came of {@code undertaking}? */
    public Optional<Proposal> propose(Undertaking undertaking, Trace trace) {
        if (trace.document().equals(undertaking.document())
                || undertaking.day().isEmpty()
                || trace.day().compareTo(undertaking.day()) <= 0
                || undertaking.sides().stream().filter(trace.sides()::contains).count() < 2) {
            return Optional.empty();
        }
        Topic asked = topics.of(undertaking.what());
        Topic told = topics.of(trace.words());
        List<String> shared = new ArrayList<>();
        double weight = 0;
        for (Map.Entry<String, Double> term : asked.weights().entrySet()) {
            if (told.weights().containsKey(term.getKey())) {
                weight += term.getValue();
                if (asked.salient().contains(term.getKey())) {
                    shared.add(term.getKey());
                }
            }
        }
        if (weight < 2) {
            return Optional.empty();
        }
        double all = asked.weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        boolean field = undertaking.fields().stream().anyMatch(trace.fields()::contains);
        double score = 0.85 * (weight / all) + (field ? 0.15 : 0);
        return score < LEAST
                ? Optional.empty()
                : Optional.of(new Proposal(
                        trace.cue(),
                        Math.round(score * 100) / 100.0,
                        "same sides" + (field ? ", same field" : "") + ", both speak of " + String.join(", ", shared)));
    }
}
