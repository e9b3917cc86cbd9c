package org.entente.register.web.port;

/** What was asked cannot be done; the message says why, in a sentence for the person who asked. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private RefusedException(String message, int status) {
        super(message);
        this.status = status;
    }

    /** What was asked for is not there. */
    public static RefusedException missing(String message) {
        return new RefusedException(message, 404);
    }

    /** What was asked makes no sense. */
    public static RefusedException wrong(String message) {
        return new RefusedException(message, 400);
    }

    /** Somebody else came first. */
    public static RefusedException late(String message) {
        return new RefusedException(message, 409);
    }

    /** As HTTP has it. */
    public int status() {
        return status;
    }
}
