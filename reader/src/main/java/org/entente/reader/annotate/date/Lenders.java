package org.entente.reader.annotate.date;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.reader.annotate.date.Context.Lender;
import org.jspecify.annotations.Nullable;

/** Dates written in full by where they stand: they tell the year of a "December 10" when publication is unknown. */
final class Lenders {
    /** History far from most full dates, "on September 5, 1962", lends nothing. */
    private static final long FAR = 731;

    private static final int COMPARED = 100;

    private final TreeMap<Integer, Lender> byOffset = new TreeMap<>();

    private final @Nullable Lender rough;

    /**
     * @param rough lends its year where no full date can, or null
     */
    Lenders(List<Lender> all, @Nullable Lender rough) {
        this.rough = rough;
        Lender middle = middle(all.subList(0, Math.min(COMPARED, all.size())));
        for (Lender lender : all) {
            if (middle != null && middle.days().distance(lender.days()) <= FAR) {
                byOffset.put(lender.offset(), lender);
            }
        }
    }

    /** The first of those that have most others near. */
    private static @Nullable Lender middle(List<Lender> all) {
        @Nullable Lender best = null;
        long most = 0;
        for (Lender lender : all) {
            long near = all.stream()
                    .filter(other -> lender.days().distance(other.days()) <= FAR)
                    .count();
            if (near > most) {
                most = near;
                best = lender;
            }
        }
        return best;
    }

    @Nullable
    Lender rough() {
        return rough;
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
