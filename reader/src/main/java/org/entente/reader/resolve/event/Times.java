package org.entente.reader.resolve.event;

import org.jspecify.annotations.Nullable;

/** How well the times of two reports go together, from 0 to 1. */
final class Times {
    private static final double UNKNOWN = 0.42;
    private static final long WIDE = 40;

    private Times() {}

    static double fit(Report one, When a, Report other, When b, boolean lasts) {
        if (!a.known() || !b.known()) {
            return undated(a, b, one.status().equals("held") && other.status().equals("held"), lasts);
        }
        boolean heldOne = one.status().equals("held");
        boolean heldOther = other.status().equals("held");
        if (heldOne && heldOther) {
            return held(a, b, lasts);
        }
        if (heldOne || heldOther) {
            return planAndHeld(heldOne ? b : a, heldOne ? a : b, lasts);
        }
        return plans(a, b, lasts);
    }

    /** "March 24" is no 25th of any year. */
    private static double undated(When a, When b, boolean held, boolean lasts) {
        Yearless one = a.days();
        Yearless other = b.days();
        if (one == null || other == null) {
            return UNKNOWN;
        }
        long gap = one.gap(other);
        if (gap == 0) {
            return 0.8;
        }
        return gap <= (held ? lasts ? 4 : 1 : When.SLIP / 3) ? UNKNOWN : 0;
    }

    private static double held(When a, When b, boolean lasts) {
        long gap = a.gap(b);
        if (a.stated() && b.stated()) {
            if (gap == 0) {
                return a.precise(lasts) && b.precise(lasts) ? 1 : wide(a) || wide(b) ? 0.33 : 0.75;
            }
            if (lasts) {
                return gap <= 1 ? 0.85 : gap <= 4 ? 0.5 : 0;
            }
            return gap == 1 ? 0.65 : 0;
        }
        if (a.stated() || b.stated()) {
            When told = a.stated() ? a : b;
            When untold = a.stated() ? b : a;
            long late = late(told, untold.published());
            return late < -1 ? 0 : late <= 2 ? 0.85 : late <= 5 ? 0.6 : late <= When.OLD ? 0.45 : 0;
        }
        long apart = apart(a.published(), b.published());
        return apart <= 2 ? 0.75 : apart <= 5 ? 0.55 : apart <= When.OLD ? 0.4 : 0;
    }

    /** Days from the end of what is told to its report. */
    private static long late(When told, @Nullable Long published) {
        return published == null || told.to() == null || told.from() == null
                ? Long.MAX_VALUE
                : published >= told.from() && published <= told.to() ? 0 : published - told.to();
    }

    private static long apart(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? Long.MAX_VALUE : Math.abs(one - other);
    }

    private static double planAndHeld(When plan, When held, boolean lasts) {
        if (plan.stated() && held.stated()) {
            long gap = plan.gap(held);
            if (gap > 3 && plan.published() != null && held.to() != null && held.to() < plan.published()) {
                return 0;
            }
            if (gap == 0 && wide(plan)) {
                return 0.65;
            }
            double near = gap <= 1 ? 0.95 : gap <= 3 ? 0.65 : gap <= (lasts ? When.SLIP : When.SLIP / 3) ? 0.42 : 0;
            return Math.max(near, soon(plan, held));
        }
        if (plan.stated()) {
            long late = late(plan, held.published());
            return late < -2 ? 0 : late <= 5 ? 0.8 : late <= When.OLD ? 0.55 : 0;
        }
        Long day = held.stated() ? held.from() : held.published();
        if (day == null || plan.published() == null) {
            return UNKNOWN;
        }
        Long end = held.stated() ? held.to() : day;
        long wait = day - plan.published();
        if (end != null && end < plan.published() - (lasts ? 1 : 0)) {
            return 0;
        }
        return wait <= When.OLD ? 0.75 : wait <= 45 ? 0.6 : wait <= (lasts ? When.INVITED : When.AHEAD) ? 0.45 : 0;
    }

    /** Held within days of the news that it was to come: the day that the news tells may be that of something else. */
    private static double soon(When plan, When held) {
        return plan.published() != null
                        && held.from() != null
                        && held.from() > plan.published()
                        && held.from() <= plan.published() + When.OLD / 2
                        && held.precise(true)
                ? 0.42
                : 0;
    }

    /** "Next year": a day in it is no sign yet. */
    private static boolean wide(When when) {
        return when.from() != null && when.to() != null && when.to() - when.from() > WIDE;
    }

    /** The plan takes up an invitation without a day. */
    private static boolean taken(When open, When plan) {
        return open.published() != null
                && plan.from() != null
                && plan.from() >= open.published()
                && plan.from() - open.published() <= When.INVITED;
    }

    private static double plans(When a, When b, boolean lasts) {
        if (a.stated() && b.stated()) {
            long gap = a.gap(b);
            if (gap > 0 && (wide(a) || wide(b))) {
                return 0;
            }
            return gap <= 1 ? 0.95 : gap <= 3 ? 0.7 : gap <= (lasts ? When.SLIP : When.OLD) ? 0.42 : 0;
        }
        long apart = apart(a.published(), b.published());
        if (a.stated() || b.stated()) {
            long gap = a.gap(b);
            if (gap > 0) {
                return lasts && taken(a.stated() ? b : a, a.stated() ? a : b) ? 0.45 : 0;
            }
            return apart <= When.OLD ? 0.7 : 0.5;
        }
        return apart <= When.OLD ? 0.75 : apart <= 45 ? 0.55 : apart <= When.AHEAD ? 0.4 : 0;
    }
}
