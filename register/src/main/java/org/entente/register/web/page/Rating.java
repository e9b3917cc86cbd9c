package org.entente.register.web.page;

import java.util.List;
import org.entente.register.verdict.Level;
import org.entente.register.verdict.Scale;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.VerdictView;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands on one scale.
 *
 * @param projected what its status is on the scale; null where the scale does not count it
 * @param verdicts what people gave it
 */
public record Rating(Scale scale, @Nullable Level projected, List<Verdict> verdicts) {
    /** What one person gave it, and what the level is called. */
    public record Verdict(VerdictView said, String level) {}

    static List<Rating> of(CommitmentView commitment, List<Scale> scales, String today) {
        String horizon = commitment.horizon();
        boolean late = horizon != null && horizon.compareTo(today) < 0;
        return scales.stream()
                .map(scale -> new Rating(
                        scale,
                        scale.project(commitment.status(), late).orElse(null),
                        commitment.verdicts().stream()
                                .filter(verdict -> verdict.scale().equals(scale.id()))
                                .map(verdict -> new Verdict(
                                        verdict,
                                        scale.find(verdict.value())
                                                .map(Level::name)
                                                .orElse("")))
                                .toList()))
                .toList();
    }

    /** Do those who rated it differ? */
    public boolean differ() {
        return verdicts.stream().map(v -> v.said().value()).distinct().count() > 1;
    }
}
