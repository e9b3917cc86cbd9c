package org.entente.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of a line: in one text, each as its length, a colon, and the key; in the index, each as its hash. */
final class Keys {
    private Keys() {}

    /** Bytes that say where a key stands among others: see {@link #place}. */
    private static final int PLACE = 4;
    /** Bytes that tell it from all others: any two of a hundred million are the same with one chance in some four thousand. */
    private static final int TOLD = 8;

    private static final Pattern DOCUMENT = Pattern.compile("[0-9a-f]{16}");

    /** What stands for a key of lines of a kind in the index: the beginnings of two SHA-256, of its place and of both. */
    static byte[] hash(String kind, String key) {
        return ByteBuffer.allocate(PLACE + TOLD)
                .put(digest(place(key)), 0, PLACE)
                .put(digest(kind + '\0' + key), 0, TOLD)
                .array();
    }

    /**
     * Keys of one place stand together, so that what one document touches lies on few pages, however large the register:
     * {@code event:001370dcbf3c665e#e2} and all that is called by the same document, {@code term:LA|VN:railway} and the
     * other words of the two sides, {@code lookup:named:LA VN|meet|2024-09} and what else they are looked up by.
     */
    private static String place(String key) {
        Matcher document = DOCUMENT.matcher(key);
        if (document.find()) {
            return document.group();
        }
        int colon = key.lastIndexOf(':') + 1;
        int bar = key.indexOf('|', colon);
        return bar < 0 ? key.substring(0, colon) : key.substring(0, bar);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String join(Collection<String> keys) {
        StringBuilder joined = new StringBuilder();
        keys.forEach(key -> joined.append(key.length()).append(':').append(key));
        return joined.toString();
    }

    static List<String> split(String joined) {
        List<String> keys = new ArrayList<>();
        int at = 0;
        while (at < joined.length()) {
            int colon = joined.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(joined, at, colon, 10);
            keys.add(joined.substring(colon + 1, end));
            at = end;
        }
        return keys;
    }
}
