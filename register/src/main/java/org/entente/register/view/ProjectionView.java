package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the statuses of a group of commitments are on a published scale.
 *
 * @param by {@code relation}, {@code member}, {@code period} or {@code all}
 * @param group {@code LA|VN}, {@code LA}, {@code 2024} or {@code all}
 * @param commitments all of the group
 * @param counted those that the scale counts: the denominator
 * @param levels every level of the scale, lowest first
 * @param left those that it does not count, by status
 * @param mean of the values, where the scale publishes one
 */
public record ProjectionView(
        String scale,
        String by,
        String group,
        int commitments,
        int counted,
        List<ShareView> levels,
        List<LeftView> left,
        @Nullable Double mean) {

    /** How many are on a level, and what part of those counted that is. */
    public record ShareView(String value, String name, int commitments, double share) {}

    /** How many are not counted because of their status. */
    public record LeftView(String status, int commitments) {}
}
