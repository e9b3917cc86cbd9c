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

    /**
     * Says who takes part in an event after all, in every report that has it otherwise.
     *
     * @param gone id of the participant who goes, or has another post or side; null when none does
     * @param come null when nobody comes
     */
    long attend(String author, String event, @Nullable String gone, @Nullable Attendee come, String reason);

    /**
     * Who takes part.
     *
     * @param name null when nobody is named for the side
     */
    record Attendee(
            String side, @Nullable String name, @Nullable String post) {}

    /** Says that persons or events are one ({@code merge}), or that one is another ({@code split}). */
    long group(String author, String verb, List<String> ids, String reason);

    /** A note, or a side's word that a line is so. */
    long remark(String author, String verb, String id, @Nullable String side, String reason);

    /**
     * Asks somebody to look at what waits.
     *
     * @param item its id in the queue
     * @param ids of what it is about
     */
    long assign(String author, String item, List<String> ids, String to, String reason);

    /** A note that only a side may read; its words come sealed, so that nobody else can, wherever the ledger goes. */
    long note(String author, String id, String side, String sealed);

    /**
     * Rates a commitment on a published scale.
     *
     * @param value the level, as the scale writes it
     * @param day as of which it stands so, ISO; null or blank for today
     */
    long rate(String author, String id, String scale, String value, @Nullable String day, String reason);

    /** Takes a decision back. */
    long undo(String author, long entry, String reason);

    /** Reads a document and enters it. */
    Added add(String author, String uri, byte[] bytes, @Nullable String published);

    /**
     * Enters an engagement that no document tells of.
     *
     * @param with who takes part, each as typed: {@code LA}, or {@code LA: Sonexay Siphandone, Prime Minister}
     * @param note where it is known from
     */
    long enterEngagement(
            String author,
            String kind,
            String status,
            @Nullable String when,
            @Nullable String place,
            List<String> with,
            String note);

    /** Enters a commitment that no document tells of; {@code by} and {@code to} as typed. */
    long enterCommitment(
            String author,
            String act,
            String what,
            List<String> by,
            List<String> to,
            List<String> fields,
            @Nullable String due,
            String note);
}
