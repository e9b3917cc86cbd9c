package org.entente.register.view;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.Kept;
import org.entente.register.line.LineType;
import org.jspecify.annotations.Nullable;

/** Lines under a key in order, a page at a time, so that memory stays flat however many there are. */
final class Walk<T extends Kept> implements Iterator<T> {
    private static final int PAGE = 200;

    private final LineType<T> type;
    private final Lines lines;
    private final String key;
    private final Slice slice;
    private List<T> page;
    private int next;

    private Walk(LineType<T> type, Lines lines, String key, Slice slice) {
        this.type = type;
        this.lines = lines;
        this.key = key;
        this.slice = slice;
        this.page = type.list(lines, key, slice);
    }

    /** @param period of the lines' order; lines that no day is known of fall into no period but the whole */
    static <T extends Kept> Stream<T> of(LineType<T> type, Lines lines, String key, Period period) {
        return of(type, lines, key, period, null);
    }

    /** @param after sort and id, with a space between, of the line after which to begin; null for the beginning */
    static <T extends Kept> Stream<T> of(
            LineType<T> type, Lines lines, String key, Period period, @Nullable String after) {
        Slice slice = Slice.first(PAGE);
        if (after != null) {
            int space = after.lastIndexOf(' ');
            slice = slice.after(after.substring(0, Math.max(0, space)), after.substring(space + 1));
        }
        if (period.since() != null) {
            slice = slice.from(before(period.since()));
        }
        if (period.until() != null) {
            slice = slice.to(period.until() + "~"); // sorts after the day itself
        }
        Walk<T> walk = new Walk<>(type, lines, key, slice);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED), false);
    }

    /** The greatest text that sorts before a day: bounds of a slice are exclusive. */
    private static String before(String day) {
        return day.substring(0, day.length() - 1) + (char) (day.charAt(day.length() - 1) - 1) + "~";
    }

    @Override
    public boolean hasNext() {
        if (next == page.size() && page.size() == PAGE) {
            T last = page.get(next - 1);
            page = type.list(lines, key, slice.after(last.sort(), last.id()));
            next = 0;
        }
        return next < page.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException(key);
        }
        return page.get(next++);
    }
}
