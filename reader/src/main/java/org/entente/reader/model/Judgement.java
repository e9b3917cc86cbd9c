package org.entente.reader.model;

import org.jspecify.annotations.Nullable;

/**
 * What was decided about one line in the light of those already known. It changes no line: a judgement is kept beside
 * the data, with its score and reason, and can be taken back.
 *
 * @param id the known person or event meant; null when the line is new
 * @param score from 0 to 1: how well the two agree
 * @param reason in words for people
 */
public record Judgement(Verdict verdict, @Nullable String id, double score, String reason) {
    /** What follows from the comparison. */
    public enum Verdict {
        /** The same as the one known. */
        SAME,
        /** Like none that is known. */
        NEW,
        /** Perhaps the same: kept apart until somebody decides. */
        DOUBTFUL
    }

    /** The one known under {@code id}. */
    public static Judgement same(String id, double score, String reason) {
        return new Judgement(Verdict.SAME, id, score, reason);
    }

    /** Perhaps the one known under {@code id}. */
    public static Judgement doubtful(String id, double score, String reason) {
        return new Judgement(Verdict.DOUBTFUL, id, score, reason);
    }

    /** Like none that is known. */
    public static Judgement unknown(String reason) {
        return new Judgement(Verdict.NEW, null, 0, reason);
    }
}
