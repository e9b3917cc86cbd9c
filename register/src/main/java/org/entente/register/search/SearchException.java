package org.entente.register.search;

/** The index cannot be read or written; the message says why. It can be thrown away and made again. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
