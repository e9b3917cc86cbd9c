package org.entente.reader.annotate.date;

import java.util.List;
import org.entente.reader.annotate.date.Context.Lender;
import org.jspecify.annotations.Nullable;

/** Two numbers of which either may be the month: "3/6/2024" is 3 June or 6 March. Both readings are kept. */
record Turned(Dates dayFirst, Dates monthFirst) implements Wording {
    private static final long NEAR = 14;
    private static final long FAR = 31;

    @Override
    public @Nullable Meaning meaning(Context context) {
        Meaning day = dayFirst.meaning(context);
        Meaning month = monthFirst.meaning(context);
        if (day == null || month == null) {
            return day == null ? month : day;
        }
        String why = monthFirst(day, month, context);
        return why.isEmpty()
                ? chosen(day, month, "day before month; " + day.basis())
                : chosen(month, day, "month before day, " + why + "; " + month.basis());
    }

    private static Meaning chosen(Meaning best, Meaning other, String basis) {
        return new Meaning(best.edtf(), best.days(), basis, List.of(other.edtf()));
    }

    /** Why the month comes first, or empty when it does not. */
    private static String monthFirst(Meaning day, Meaning month, Context context) {
        Lender lender = context.published() == null ? context.lender() : null;
        Days anchor = lender == null ? context.published() : lender.days();
        Days dayDays = day.days();
        Days monthDays = month.days();
        if (anchor == null || dayDays == null || monthDays == null) {
            return "";
        }
        if (monthDays.distance(anchor) <= NEAR && dayDays.distance(anchor) > FAR) {
            return "for " + (lender == null ? "publication" : lender.text()) + " is near";
        }
        boolean ahead = dayDays.from().isAfter(anchor.to()) && !monthDays.from().isAfter(anchor.to());
        boolean after = lender == null && ahead && !context.future() && dayDays.distance(anchor) > NEAR;
        return after ? "for the other is after publication" : "";
    }
}
