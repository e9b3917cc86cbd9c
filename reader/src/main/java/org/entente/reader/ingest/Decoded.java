package org.entente.reader.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as characters: by byte order mark, as strict UTF-8, by what the page says of itself, or by a guess.
 *
 * @param assumed the character set that was assumed, or null when the bytes left no doubt
 */
record Decoded(String text, @Nullable String assumed) {
    private static final int HEAD = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

    static Decoded of(byte[] bytes) {
        ByteOrder mark = ByteOrder.of(bytes);
        if (mark.charset() != null) {
            return new Decoded(new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset()), null);
        }
        Charset declared = declared(bytes);
        // Escape-coded sets are valid ASCII and so valid UTF-8: only the page's own word tells them apart.
        if (declared != null && declared.name().startsWith("ISO-2022")) {
            return new Decoded(new String(bytes, declared), null);
        }
        String strict = strict(bytes, StandardCharsets.UTF_8);
        if (strict != null) {
            return new Decoded(strict, null);
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            String said = strict(bytes, declared);
            if (said != null) {
                return new Decoded(said, null);
            }
        }
        Charset guess = Guess.charset(bytes);
        return new Decoded(new String(bytes, guess), guess.name());
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** What {@code <meta charset>} or an XML declaration says; only a page with a tag up front is asked. */
    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher said = DECLARED.matcher(head);
        if (!head.contains("<") || !said.find()) {
            return null;
        }
        try {
            return Charset.forName(said.group(1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
