package org.entente.reader.annotate.date;

import java.util.Map;
import java.util.TreeMap;
import org.entente.reader.annotate.date.Context.Lender;
import org.jspecify.annotations.Nullable;

/** Dates written in full by where they stand: they tell the year of a "December 10" when publication is unknown. */
final class Lenders {
    /** History far from the first full date, "On 2 December 1975", lends nothing. */
    private static final long FAR = 731;

    private final TreeMap<Integer, Lender> byOffset = new TreeMap<>();
    private @Nullable Days first;

    /** Takes a date that stands after all those taken. */
    void add(int offset, Lender lender) {
        Days known = first == null ? lender.days() : first;
        first = known;
        if (known.distance(lender.days()) <= FAR) {
            byOffset.put(offset, lender);
        }
    }

    @Nullable
    Lender nearest(int offset) {
        Map.Entry<Integer, Lender> before = byOffset.floorEntry(offset);
        Map.Entry<Integer, Lender> after = byOffset.higherEntry(offset);
        if (before == null || after == null) {
            return before != null ? before.getValue() : after != null ? after.getValue() : null;
        }
        return offset - before.getKey() <= after.getKey() - offset ? before.getValue() : after.getValue();
    }
}
