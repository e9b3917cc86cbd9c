package org.entente.register.web.access;

import java.util.Locale;

/** What somebody may do; each may do what those before may. */
public enum Role {
    /** Reads. */
    READER,
    /** Judges findings: accepts, rejects, corrects, confirms, undoes. */
    REVIEWER,
    /** Adds documents. */
    EDITOR,
    /** Lets people in. */
    ADMINISTRATOR;

    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** {@code reviewer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As Spring Security names it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
