package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reported act of speech: a claim of its speakers, never of the register.
 *
 * @param id {@code s1}, {@code s2} …: local to the reading
 * @param speakers ids of those who are reported to have said it; none when the text does not tell
 * @param to ids of those it is said to
 * @param act what the words do
 * @param about what it is about, in the text's words
 * @param fields of cooperation, by the names of {@code fields.yaml}
 * @param engagement id of the engagement at which it was said, or null
 * @param confidence from 0 to 1
 * @param evidence the words themselves, in text order; never none
 */
public record Statement(
        String id,
        List<String> speakers,
        List<String> to,
        Act act,
        String about,
        List<String> fields,
        @Nullable String engagement,
        double confidence,
        List<Evidence> evidence)
        implements Finding {
    /** What the words do. */
    public enum Act {
        AFFIRM,
        PRAISE,
        THANK,
        CONGRATULATE,
        INFORM,
        EXPRESS_HOPE,
        CONDEMN,
        REGARDS,
        OTHER
    }

    @Override
    public Kind finding() {
        return Kind.STATEMENT;
    }
}
