package org.entente.register.cli;

/** The command cannot be carried out as given; the message says why. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
