package org.entente.register.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What the terminal shows and the first administrator must know: whoever only reaches the port cannot take the desk. */
public record SetupCode(String code) {
    public boolean is(String typed) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8), typed.strip().getBytes(StandardCharsets.UTF_8));
    }
}
