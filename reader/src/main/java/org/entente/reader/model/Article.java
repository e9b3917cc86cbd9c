package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cleaned text of a document: the one coordinate system of everything that is found.
 *
 * @param document the document's id
 * @param text title, deck and paragraphs, separated by blank lines; captions, links and share bars are gone
 * @param blocks the paragraphs of {@code text} in order
 * @param language ISO 639-1, {@code und} when there is too little text to tell
 * @param country the state whose news this is, judged by dateline, agency and outlet; null when nothing tells
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

    public Evidence evidence(Span span) {
        return Evidence.of(text, span);
    }
}
