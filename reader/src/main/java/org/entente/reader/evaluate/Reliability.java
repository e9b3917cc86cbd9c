package org.entente.reader.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** How often items were right, by how sure the reader was of them: the figures that make a confidence mean something. */
public record Reliability(List<Bucket> buckets) {
    /** Kinds of item that are looked at. */
    static final List<String> KINDS = List.of("engagements", "commitments", "people");

    private static final String UNSTATED = "not stated";

    /** Items of one kind with a confidence in one tenth, such as {@code 0.8-0.9}, or {@code not stated}. */
    public record Bucket(String kind, String confidence, int right, int of) {

        public double share() {
            return of == 0 ? 0 : right / (double) of;
        }
    }

    static Reliability of(List<Claim> claims) {
        List<Bucket> buckets = new ArrayList<>();
        for (String kind : KINDS) {
            Map<String, Bucket> byRange = new TreeMap<>();
            for (Claim claim : claims) {
                if (claim.kind().equals(kind)) {
                    String range = range(claim.confidence());
                    Bucket bucket = byRange.getOrDefault(range, new Bucket(kind, range, 0, 0));
                    int right = bucket.right() + (claim.right() ? 1 : 0);
                    byRange.put(range, new Bucket(kind, range, right, bucket.of() + 1));
                }
            }
            buckets.addAll(byRange.values());
        }
        return new Reliability(List.copyOf(buckets));
    }

    private static String range(OptionalDouble confidence) {
        if (confidence.isEmpty()) {
            return UNSTATED;
        }
        int tenth = (int) Math.floor(confidence.getAsDouble() * 10 + 1e-9);
        int from = Math.max(0, Math.min(9, tenth));
        return from == 9 ? "0.9-1.0" : "0." + from + "-0." + (from + 1);
    }

    /** A line for each bucket: kind, confidence, share right, counts. */
    public String table() {
        StringBuilder table = new StringBuilder();
        for (Bucket bucket : buckets) {
            table.append(Layout.left(bucket.kind(), 14))
                    .append(Layout.left(bucket.confidence(), 12))
                    .append(Layout.number(bucket.share(), 7))
                    .append("   (" + bucket.right() + " of " + bucket.of() + ")\n");
        }
        return table.toString();
    }
}
