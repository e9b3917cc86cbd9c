package org.entente.reader.resolve.event;

import java.util.List;

/**
 * Where reports of one event differ.
 *
 * @param about {@code date}, {@code place}, {@code kind}, {@code participants} or {@code post}
 * @param versions what is said, and by which reports; the one taken first
 */
public record Disagreement(String about, List<Version> versions) {
    public Disagreement {
        versions = List.copyOf(versions);
    }

    /**
     * One of the things said.
     *
     * @param reports ids of the reports that say it
     */
    public record Version(String says, List<String> reports) {
        public Version {
            reports = List.copyOf(reports);
        }
    }
}
