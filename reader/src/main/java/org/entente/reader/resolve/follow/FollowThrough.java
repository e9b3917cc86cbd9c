package org.entente.reader.resolve.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.lexicon.KnowledgeFiles;

/** Proposes what came of undertakings, by what words are about. Pure: the same words give the same proposals. */
public final class FollowThrough {
    /** Below this score nothing is proposed. */
    private static final double LEAST = 0.5;
    /** What it costs to be about another place. */
    private static final double APART = 0.35;
    /** Days for which outlets report one event. */
    private static final int SAME_EVENT = 5;

    /** How many topics are remembered: the same words are compared with many others. */
    private static final int REMEMBERED = 4096;

    private final Topics topics;
    private final Cues cues;
    private final Map<String, Topic> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Topic> eldest) {
            return size() > REMEMBERED;
        }
    };

    public FollowThrough(KnowledgeFiles knowledge) {
        topics = new Topics(knowledge);
        cues = new Cues(knowledge);
    }

    /** What words are about. */
    public Topic topic(String words) {
        synchronized (remembered) {
            return remembered.computeIfAbsent(words, topics::of);
        }
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
        if (near(undertaking.day(), trace.day())) {
            return Optional.empty();
        }
        Topic asked = topic(undertaking.what());
        Topic told = topic(trace.words());
        List<String> shared = new ArrayList<>();
        double weight = 0;
        double all = 0;
        int strong = 0;
        int objects = 0;
        int places = 0;
        for (Map.Entry<String, Double> term : asked.weights().entrySet()) {
            all += term.getValue();
            objects += term.getValue() >= 1 ? 1 : 0;
            if (told.weights().containsKey(term.getKey())) {
                weight += term.getValue();
                strong += term.getValue() >= 1 ? 1 : 0;
                places += term.getValue() == Topics.PLACE ? 1 : 0;
                if (asked.salient().contains(term.getKey())) {
                    shared.add(term.getKey());
                }
            }
        }
        // "begin work on the expressway" has one object, which has to do
        if (strong == 0 || (strong + places < 2 && strong < objects)) {
            return Optional.empty();
        }
        boolean field = undertaking.fields().stream().anyMatch(trace.fields()::contains);
        double score = 0.9 * (weight / all) + (field ? 0.1 : 0) - (places == 0 && elsewhere(asked, told) ? APART : 0);
        return score < LEAST
                ? Optional.empty()
                : Optional.of(new Proposal(
                        trace.cue(),
                        Math.round(score * 100) / 100.0,
                        "same sides" + (field ? ", same field" : "") + ", both speak of " + String.join(", ", shared)));
    }

    /** "the hospital in Xiangkhouang" and "the hospital in Houaphanh": both name places, and none is the same. */
    private static boolean elsewhere(Topic asked, Topic told) {
        return place(asked) && place(told);
    }

    private static boolean place(Topic topic) {
        return topic.weights().containsValue(Topics.PLACE);
    }

    /** Within days of each other, documents tell of the same event: nothing has followed yet. */
    private static boolean near(String undertaken, String told) {
        return undertaken.length() == 10
                && told.length() == 10
                && !LocalDate.parse(told).isAfter(LocalDate.parse(undertaken).plusDays(SAME_EVENT));
    }
}
