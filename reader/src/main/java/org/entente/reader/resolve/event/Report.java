package org.entente.reader.resolve.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as one document tells of it.
 *
 * @param id unique among all documents
 * @param document id of the document
 * @param kind as in the dictionary: {@code talks}, {@code visit} …
 * @param status {@code held}, {@code planned}, {@code postponed} or {@code called_off}
 * @param earliest first day that the date told can mean, ISO, or null when none is told
 * @param latest last such day
 * @param country of the place
 * @param published day of the document, ISO, or null
 * @param partOf id of the report, in the same document, of the visit that this one belongs to
 * @param words the quote that it rests on
 * @param around where the report tells no date: a day, or days with {@code /} between, that {@link Events#dated} found
 *     for it in the rest of the document; {@code --03-24} where no year is told
 * @param fingerprint of the whole article's text, as {@link Fingerprint#of} makes it; null when not kept
 */
public record Report(
        String id,
        String document,
        String kind,
        String status,
        @Nullable String earliest,
        @Nullable String latest,
        @Nullable String city,
        @Nullable String country,
        List<Party> parties,
        @Nullable String published,
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable String partOf,
        String words,
        @Nullable String fingerprint,
        @Nullable String around) {
    public Report {
        parties = List.copyOf(parties);
    }

    public Report(
            String id,
            String document,
            String kind,
            String status,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable String city,
            @Nullable String country,
            List<Party> parties,
            @Nullable String published,
            @Nullable String outlet,
            @Nullable String agency,
            @Nullable String partOf,
            String words,
            @Nullable String fingerprint) {
        this(
                id,
                document,
                kind,
                status,
                earliest,
                latest,
                city,
                country,
                parties,
                published,
                outlet,
                agency,
                partOf,
                words,
                fingerprint,
                null);
    }

    /** The same, in a document that tells of that day. */
    Report around(String day) {
        return new Report(
                id,
                document,
                kind,
                status,
                earliest,
                latest,
                city,
                country,
                parties,
                published,
                outlet,
                agency,
                partOf,
                words,
                fingerprint,
                day);
    }
}
