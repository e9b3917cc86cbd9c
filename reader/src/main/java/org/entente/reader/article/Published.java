package org.entente.reader.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * When the report was published: as the caller says, else as metadata or the header line say, else a date line on the
 * page, else a dateline with its year, else the page's address. Otherwise it is not known, and no year is made up.
 */
final class Published {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:^|[/_.-])(?:((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$)"
                    + "|(\\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-(?:19|20)\\d\\d))",
            Pattern.CASE_INSENSITIVE);

    private Published() {}

    static @Nullable DateReading of(
            Document document,
            @Nullable DateReading metadata,
            List<Removed> removed,
            @Nullable HeaderDate dateline,
            @Nullable Boolean monthFirst) {
        if (document.published() != null) {
            return document.published();
        }
        if (metadata != null) {
            return metadata;
        }
        DateReading line = line(removed, monthFirst);
        if (line != null) {
            return line;
        }
        if (dateline != null && dateline.hasYear()) {
            return Calendar.reading(dateline.edtf(), dateline.edtf(), "dateline", dateline.alternative());
        }
        return address(document.uri());
    }

    /** The first date line with a clock, else the first: a page's own clock of today has none. */
    private static @Nullable DateReading line(List<Removed> removed, @Nullable Boolean monthFirst) {
        DateReading first = null;
        for (Removed cut : removed) {
            if (!cut.reason().equals(HeaderLines.DATE) && !cut.reason().equals(HeaderLines.BYLINE)) {
                continue;
            }
            for (HeaderDate date : HeaderDate.all(cut.text(), monthFirst)) {
                if (date.hasYear() && date.hasDay()) {
                    String basis = "date line, " + basis(date.order());
                    String wording = cut.text().substring(date.start(), date.end());
                    DateReading reading = Calendar.reading(date.edtf(), wording, basis, date.alternative());
                    if (cut.text().matches("(?s).*\\d:\\d\\d.*")) {
                        return reading;
                    }
                    first = first == null ? reading : first;
                    break;
                }
            }
        }
        return first;
    }

    private static String basis(HeaderDate.Order order) {
        return switch (order) {
            case CERTAIN -> "as written";
            case MONTH_FIRST -> "month before day";
            case DAY_FIRST -> "day before month";
        };
    }

    private static @Nullable DateReading address(String uri) {
        Matcher date = ADDRESS.matcher(uri);
        if (!uri.contains("://") || !date.find()) {
            return null;
        }
        String wording = date.group().replaceFirst("^[/_.-]", "");
        if (date.group(4) != null) {
            List<HeaderDate> worded = HeaderDate.all(date.group(4), null);
            return worded.isEmpty() ? null : Calendar.reading(worded.get(0).edtf(), wording, "address", null);
        }
        String edtf = Calendar.day(date.group(1), date.group(2), date.group(3));
        return edtf == null ? null : Calendar.reading(edtf, wording, "address", null);
    }
}
