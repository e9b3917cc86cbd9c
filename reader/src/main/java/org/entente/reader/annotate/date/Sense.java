package org.entente.reader.annotate.date;

import java.util.Set;

/**
 * What a word means to a date.
 *
 * @param value number of the month, weekday (Monday is 1) or ordinal, or a count of units, or 0
 */
record Sense(Set<Role> roles, int value, String word) {
    static final Sense NONE = new Sense(Set.of(), 0, "");

    boolean is(Role role) {
        return roles.contains(role);
    }
}
