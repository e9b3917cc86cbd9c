package org.entente.register.web.port;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people enter. Each call is one entry of the ledger and returns its number; {@link #undo} takes it back.
 *
 * <p>All throw {@link RefusedException} with a sentence for the person when what they ask cannot be done.
 */
public interface Hand {
    /** Says that a finding, or a proposed link, is right or wrong. */
    long judge(String author, String id, boolean right, String reason);

    /** Gives a finding other values, as typed: {@code when=2024-07-12}. */
    long correct(String author, String id, Map<String, String> fields, String reason);

    /** Says that persons or events are one ({@code merge}), or that one is another ({@code split}). */
    long group(String author, String verb, List<String> ids, String reason);

    /** A note, or a side's word that a line is so. */
    long remark(String author, String verb, String id, @Nullable String side, String reason);

    /** Takes a decision back. */
    long undo(String author, long entry, String reason);

    /** Reads a document and enters it. */
    Added add(String author, String uri, byte[] bytes, @Nullable String published);
}
