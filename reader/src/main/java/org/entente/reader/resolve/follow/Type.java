package org.entente.reader.resolve.follow;

/** What later words say of an undertaking. */
public enum Type {
    /** It was undertaken again. */
    REAFFIRMED,
    /** Something was done for it. */
    STEP,
    /** A part of it that counts by itself was reached. */
    MILESTONE,
    /** It was done. */
    COMPLETED,
    /** It will be done later than was said. */
    POSTPONED,
    /** It was given up, or the opposite was done. */
    CONTRADICTED,
    /** Something else took its place. */
    SUPERSEDED
}
