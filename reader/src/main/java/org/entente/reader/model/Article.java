package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cleaned text of a document: the one coordinate system of everything that is found. Every span of the reading counts
 * in {@code text}.
 *
 * @param document the document's id
 * @param uri where the document came from
 * @param text title, deck and paragraphs, separated by blank lines; captions, links and share bars are gone
 * @param blocks the paragraphs of {@code text} in order
 * @param title the headline, or null
 * @param outlet who published the page, or null
 * @param agency who wrote the report, where that is an agency; or null
 * @param dateline where the report was filed, or null
 * @param published the day on which it appeared, as the caller or the page tells it; null when neither does
 * @param language ISO 639-1, {@code und} when there is too little text to tell
 * @param country the state whose news this is, judged by dateline, agency and outlet; null when nothing tells
 * @param problems what kept parts of the document from being read
 */
public record Article(
        String document,
        String uri,
        String text,
        List<Block> blocks,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable Dateline dateline,
        @Nullable DateReading published,
        String language,
        @Nullable String country,
        List<Problem> problems) {

    /** Cites the words at {@code span}, trimmed of white space at both ends. */
    public Evidence evidence(Span span) {
        return Evidence.of(text, span);
    }
}
