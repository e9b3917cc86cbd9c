package org.entente.register.verdict;

import java.util.List;
import java.util.Optional;

/**
 * A published scale.
 *
 * @param source who published it
 * @param ordinal whether its levels stand in an order
 * @param mean whether a mean of its values is published
 * @param yearly whether an undertaking is rated anew each year
 * @param levels lowest first
 */
public record Scale(
        String id,
        String name,
        String source,
        String link,
        boolean ordinal,
        boolean mean,
        boolean yearly,
        List<Level> levels) {
    /** The level that somebody means. */
    public Optional<Level> find(String typed) {
        return levels.stream().filter(level -> level.is(typed)).findFirst();
    }

    /** The level of a status; empty when the scale says nothing about it. */
    public Optional<Level> project(String status, boolean late) {
        return levels.stream()
                .filter(level -> late && level.late().contains(status))
                .findFirst()
                .or(() -> levels.stream()
                        .filter(level -> level.from().contains(status))
                        .findFirst());
    }

    public List<String> values() {
        return levels.stream().map(Level::value).toList();
    }

    /** Those that stand in the order and the denominator. */
    public List<Level> counted() {
        return levels.stream().filter(level -> !level.apart()).toList();
    }
}
