package org.entente.register.store;

import org.jspecify.annotations.Nullable;

/** The register cannot be opened, read or written; the message says why, in a sentence. What was written before is safe. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
