package org.entente.reader.resolve.event;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A report made ready for comparison.
 *
 * @param session number of the session of a standing channel that it tells of, or 0
 * @param channels standing channels that it names: "council"
 * @param purposes what a ceremony is for
 */
record Ready(
        Report report,
        When when,
        Cast cast,
        @Nullable String city,
        int session,
        Set<String> channels,
        Set<String> purposes) {

    static Ready of(Report report, Kinds kinds) {
        String city = report.city() == null ? "" : String.join("", Cast.words(report.city()));
        return new Ready(
                report,
                When.of(report),
                Cast.of(report),
                city.isEmpty() ? null : city,
                kinds.session(report.words()),
                kinds.channels(report.words()),
                kinds.purposes(report.kind(), report.words()));
    }

    /** A ceremony for something else: a wreath is laid on the day of the welcome, and nothing is signed there. */
    boolean otherPurpose(Ready other) {
        return report.kind().equals(other.report.kind())
                ? !purposes.isEmpty() && !other.purposes.isEmpty() && Collections.disjoint(purposes, other.purposes)
                : protocol() || other.protocol();
    }

    private boolean protocol() {
        return !purposes.isEmpty() && !purposes.contains(Purposes.WORKS);
    }

    boolean held() {
        return report.status().equals("held");
    }

    boolean is(String status) {
        return report.status().equals(status);
    }

    boolean is(String kind, Ready other) {
        return report.kind().equals(kind) && other.report.kind().equals(kind);
    }

    /** The country visited: that of the place, else that of the host. */
    @Nullable
    String destination() {
        return report.country() != null
                ? report.country()
                : report.parties().stream()
                        .filter(p -> p.role().equals("host"))
                        .map(Party::side)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Those who travel: guests, or whoever is not of the country visited. */
    List<Cast.Face> guests() {
        String to = destination();
        return cast.people().stream()
                .filter(face -> to == null || !to.equals(face.side()))
                .toList();
    }

    Set<String> guestSides() {
        Set<String> sides = new TreeSet<>(cast.sides());
        String to = destination();
        if (to != null) {
            sides.remove(to);
        }
        return sides;
    }
}
