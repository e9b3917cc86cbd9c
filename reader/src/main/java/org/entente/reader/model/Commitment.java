package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking to act.
 *
 * @param by who undertakes (or asks); ids of people or bodies
 * @param to towards whom
 * @param what the undertaking in the text's words
 * @param continuing "will continue to"
 * @param engagement id of the engagement at which it was made, or null
 * @param repeats id of the commitment in this reading that it repeats, or null
 */
public record Commitment(
        String id,
        List<String> by,
        List<String> to,
        List<String> speakers,
        Act act,
        String what,
        List<String> fields,
        boolean continuing,
        Specificity specificity,
        @Nullable DateReading due,
        @Nullable String engagement,
        @Nullable String repeats,
        Codes codes,
        double confidence,
        List<Evidence> evidence)
        implements Finding {
    /** How it is undertaken. */
    public enum Act {
        AGREE,
        PLEDGE,
        REQUEST,
        PROPOSE,
        INSTRUCT,
        PLAN
    }

    @Override
    public Kind finding() {
        return Kind.COMMITMENT;
    }
}
