package org.entente.reader.ingest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Document;
import org.entente.reader.model.Problem;
import org.jspecify.annotations.Nullable;

/** The one door for bytes. Never throws for what they hold: a document that cannot be read is a problem with a name. */
public final class Ingest {
    /** A year of one outlet's articles is smaller; what is larger is an archive, not an article. */
    public static final long MAX_BYTES = 32L << 20;

    private Ingest() {}

    /** Takes in {@code bytes} found at {@code uri}; {@code published} is what the caller knows of their date. */
    public static Intake take(String uri, byte[] bytes, @Nullable DateReading published) {
        if (bytes.length > MAX_BYTES) {
            return tooLarge(uri, bytes.length);
        }
        String binary = Binary.kind(bytes);
        if (binary != null) {
            return refused(uri, "binary", "this is " + binary + ", not text or HTML");
        }
        Decoded decoded = Decoded.of(bytes);
        if (decoded.text().isBlank()) {
            return refused(uri, "empty", "there is nothing in it");
        }
        Document document = new Document(id(bytes), uri, Markup.format(uri, decoded.text()), decoded.text(), published);
        return new Intake(
                document,
                decoded.assumed() == null
                        ? List.of()
                        : List.of(new Problem(uri, "charset", "not valid UTF-8; read as " + decoded.assumed())));
    }

    /** The refusal of a document of {@code size} bytes, for a caller who would rather not load them. */
    public static Intake tooLarge(String uri, long size) {
        return refused(
                uri,
                "too-large",
                String.format(
                        Locale.ROOT,
                        "%d MB, but a document may have %d MB at most; split it into single articles",
                        Math.max(1, size >> 20),
                        MAX_BYTES >> 20));
    }

    /** How {@code bytes} are named wherever they are cited. */
    public static String id(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Intake refused(String uri, String code, String message) {
        return new Intake(null, List.of(new Problem(uri, code, message)));
    }
}
