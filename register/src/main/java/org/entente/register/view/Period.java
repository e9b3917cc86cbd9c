package org.entente.register.view;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param since first day, ISO, or null for the beginning
 * @param until last day, or null for the end
 */
public record Period(@Nullable String since, @Nullable String until) {
    public static final Period EVER = new Period(null, null);

    /** Does the day fall into it? A day that is not known does when nothing is asked. */
    public boolean has(String day) {
        if (day.isEmpty()) {
            return since == null && until == null;
        }
        return (since == null || day.compareTo(since) >= 0) && (until == null || day.compareTo(until) <= 0);
    }
}
