package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document and how it was read.
 *
 * @param id {@code sha256:} and the digest of its bytes
 * @param published the day, month or year of publication as far as known, EDTF; {@code ""} when unknown
 * @param reader the version that made the reading in force
 * @param entry the number of that reading in the ledger
 * @param sides the sides between which it tells of something
 * @param problems what is wrong with it, {@code code: message}
 * @param fingerprint a fingerprint of its words, by which copies are known
 */
public record DocumentLine(
        String id,
        String uri,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String agency,
        String published,
        @Nullable String language,
        String reader,
        long entry,
        List<String> sides,
        List<String> problems,
        String fingerprint)
        implements Kept {
    private static final String DIGEST = "sha256:";
    /** So many digits of a digest tell ten million documents apart. */
    private static final int BRIEF = 16;

    /** The document's id as it stands in the ids of all that is found in it: sixteen digits of the digest. */
    public static String brief(String id) {
        return id.startsWith(DIGEST) && id.length() > DIGEST.length() + BRIEF
                ? id.substring(DIGEST.length(), DIGEST.length() + BRIEF)
                : id;
    }

    /** The id of something found in a document, by its id in the document's reading. */
    public static String id(String document, String local) {
        return brief(document) + "#" + local;
    }

    @Override
    public String sort() {
        return published;
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(LineType.ALL));
        Pairs.of(sides).forEach(pair -> keys.add("pair:" + pair));
        keys.add("brief:" + brief(id));
        if (outlet != null) {
            keys.add("outlet:" + outlet);
        }
        return keys;
    }
}
