package org.entente.reader.resolve.actor;

/** How high a post is, the highest first. */
public enum Rank {
    /** Of state or of the ruling party. */
    HEAD,
    /** Heads it, or the parliament. */
    GOVERNMENT,
    /** Minister, or deputy of those above. */
    MINISTER,
    DEPUTY,
    OTHER
}
