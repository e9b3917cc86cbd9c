package org.entente.register.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * How entries are chained. The hash of an entry is SHA-256 over its fields in this order: number, kind, author, at,
 * reason, subject, item, previous; each as the length of its UTF-8 bytes in decimal, a colon, the bytes, and a line feed.
 */
public final class Chain {
    /** What stands as the hash before the first entry. */
    public static final String START = "0".repeat(64);

    private Chain() {}

    /** The entry that a draft becomes after the entry whose hash is {@code previous}. */
    public static Entry link(long number, Draft draft, String previous) {
        Entry open = new Entry(
                number,
                draft.kind(),
                draft.author(),
                draft.at(),
                draft.reason(),
                draft.subject(),
                item(draft.body()),
                previous,
                "");
        return new Entry(
                number,
                open.kind(),
                open.author(),
                open.at(),
                open.reason(),
                open.subject(),
                open.item(),
                previous,
                hash(open));
    }

    /** Under what name the bytes of a body are kept. */
    public static String item(byte[] body) {
        return "sha256:" + hex(body);
    }

    /** The hash that an entry must have. */
    public static String hash(Entry entry) {
        StringBuilder fields = new StringBuilder();
        for (String field : List.of(
                Long.toString(entry.number()),
                entry.kind().name(),
                entry.author(),
                entry.at(),
                entry.reason(),
                entry.subject(),
                entry.item(),
                entry.previous())) {
            fields.append(field.getBytes(UTF_8).length)
                    .append(':')
                    .append(field)
                    .append('\n');
        }
        return hex(fields.toString().getBytes(UTF_8));
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
