package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reported act of speech: a claim of its speakers, never of the register. */
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
