package org.entente.register.cli;

/** What was asked for is not in the register; the message says what to try. */
final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotFoundException(String message) {
        super(message);
    }
}
