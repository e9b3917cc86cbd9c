package org.entente.register.web.port;

/** What was asked cannot be done; the message says why, in a sentence for the person who asked. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean missing;

    private RefusedException(String message, boolean missing) {
        super(message);
        this.missing = missing;
    }

    /** What was asked for is not there. */
    public static RefusedException missing(String message) {
        return new RefusedException(message, true);
    }

    /** What was asked makes no sense. */
    public static RefusedException wrong(String message) {
        return new RefusedException(message, false);
    }

    public boolean isMissing() {
        return missing;
    }
}
