package org.entente.reader.model;

/**
 * A stretch {@code [start, end)} of an article's text, in UTF-16 units. Exchanged offsets count code points instead; the
 * exchange package converts.
 *
 * @param start the first unit
 * @param end the unit after the last; no smaller than {@code start}, or the span is refused with an
 *     {@link IllegalArgumentException}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** In UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** True when {@code other} lies in this span; every span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True when the two share a unit; spans that only touch do not. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The words at this span.
     *
     * @throws IndexOutOfBoundsException when the text is shorter than the span
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** In text order: by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
