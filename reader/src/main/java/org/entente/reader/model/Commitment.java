package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking to act.
 *
 * @param id {@code c1}, {@code c2} …: local to the reading
 * @param by who undertakes (or asks); ids of people or bodies
 * @param to towards whom; ids, none when nobody is named
 * @param speakers ids of those whose words it is: the claim is theirs, never the register's
 * @param act how it is undertaken
 * @param what the undertaking in the text's words
 * @param fields of cooperation, by the names of {@code fields.yaml}
 * @param continuing "will continue to"
 * @param specificity which dimensions of it are stated
 * @param due by when, or null when nothing tells
 * @param engagement id of the engagement at which it was made, or null
 * @param repeats id of the commitment in this reading that it repeats, or null
 * @param codes the event coders' codes for the act
 * @param confidence from 0 to 1: of those at 0.8, about eight in ten are right
 * @param evidence the words that tell of it, in text order; never none
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
