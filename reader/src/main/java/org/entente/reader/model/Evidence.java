package org.entente.reader.model;

/**
 * The exact words that a finding rests on: a Web Annotation text quote (with up to sixteen characters either side) and
 * position. Refuses a quote that does not stand at its span.
 *
 * @param span UTF-16 offsets into the article's text
 * @param quote the text at {@code span}, letter for letter
 * @param prefix what stands right before it, at most sixteen characters
 * @param suffix what stands right behind it, at most sixteen characters
 */
public record Evidence(Span span, String quote, String prefix, String suffix) implements Comparable<Evidence> {
    private static final int CONTEXT = 16;

    /**
     * Cites {@code span} of {@code text}, trimmed of white space at both ends.
     *
     * @throws IndexOutOfBoundsException when the text is shorter than the span
     */
    public static Evidence of(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Evidence(
                new Span(start, end),
                text.substring(start, end),
                text.substring(boundary(text, Math.max(0, start - CONTEXT)), start),
                text.substring(end, boundary(text, Math.min(text.length(), end + CONTEXT))));
    }

    /**
     * The same evidence, once it is proved that the quote stands where it says.
     *
     * @throws IllegalArgumentException when other words stand there
     */
    public Evidence checked(String text) {
        if (span.end() > text.length() || !span.of(text).equals(quote)) {
            throw new IllegalArgumentException("the quote is not at " + span + ": " + quote);
        }
        return this;
    }

    /** Never splits a surrogate pair. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    @Override
    public int compareTo(Evidence other) {
        return span.compareTo(other.span);
    }
}
