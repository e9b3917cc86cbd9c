package org.entente.reader.annotate.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two numbers of which either may be the month: "3/6/2024" is 3 June or 6 March. Both readings are kept. */
record Turned(Point dayFirst, Point monthFirst) implements Wording {
    private static final long NEAR = 7;
    private static final long FAR = 31;

    @Override
    public @Nullable Meaning meaning(Context context) {
        Meaning day = Dates.of(dayFirst).meaning(context);
        Meaning month = Dates.of(monthFirst).meaning(context);
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
        Days published = context.published();
        Days dayDays = day.days();
        Days monthDays = month.days();
        if (published == null || dayDays == null || monthDays == null) {
            return "";
        }
        long dayGap = dayDays.distance(published);
        long monthGap = monthDays.distance(published);
        if (monthGap <= NEAR && dayGap > FAR) {
            return "for publication is near";
        }
        boolean ahead =
                dayDays.from().isAfter(published.to()) && !monthDays.from().isAfter(published.to());
        return ahead && !context.future() && dayGap > NEAR ? "for the other is after publication" : "";
    }
}
