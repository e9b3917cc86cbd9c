package org.entente.reader.lexicon;

import org.jspecify.annotations.Nullable;

/** A knowledge file cannot be read; the message names it. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public KnowledgeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
