package org.entente.register.web.access;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may come in.
 *
 * @param name under which they sign in, and which stands in the ledger beside what they enter
 * @param password hashed
 * @param side for which they may confirm, such as {@code LA}; null when for none
 * @param open whether they may come in now
 * @param token digest of what their programs come in with; null when they have none
 * @param seen the last entry of the ledger when they signed in last; null when they never did
 * @param elsewhere issuer and subject of whom an OpenID Connect provider sends; null when they come with a password
 */
public record Account(
        String name,
        String password,
        Role role,
        @Nullable String side,
        boolean open,
        @Nullable String token,
        @Nullable Long seen,
        @Nullable String elsewhere) {
    Account with(Role now, @Nullable String standsFor, boolean may) {
        return new Account(name, password, now, standsFor, may, token, seen, elsewhere);
    }
}
