package org.entente.register.fold;

import java.util.Optional;

/** What is entered by hand stands in the register as a document of its own, named after its entry. */
final class Manual {
    private static final String PREFIX = "entry:";

    private Manual() {}

    static String document(long entry) {
        return PREFIX + entry;
    }

    /** The entry that a document stands for; empty for one that was read. */
    static Optional<Long> number(String document) {
        return document.startsWith(PREFIX)
                ? Optional.of(Long.valueOf(document.substring(PREFIX.length())))
                : Optional.empty();
    }
}
