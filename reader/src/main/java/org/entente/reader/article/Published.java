package org.entente.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * When the report was published: as the caller says, else as metadata or the header line say, else a date line on the
 * page, else a dateline with its year, else the end of the title, else the page's address, else a dateline whose year
 * another date tells. Otherwise it is not known, and no year is made up.
 */
final class Published {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:^|[/_.-])(?:((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$)"
                    + "|(\\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-(?:19|20)\\d\\d)"
                    + "|(20\\d\\d)[/-]?([01]\\d)[/-]?([0-3]\\d)(?=[/_.-]|$))",
            Pattern.CASE_INSENSITIVE);

    private static final int STEP = 150;

    private final Document document;
    private final @Nullable HeaderDate dateline;

    /**
     * @param dateline its date, or null
     */
    Published(Document document, @Nullable HeaderDate dateline) {
        this.document = document;
        this.dateline = dateline;
    }

    @Nullable
    DateReading find(
            @Nullable DateReading metadata,
            List<Removed> removed,
            @Nullable Boolean monthFirst,
            @Nullable String title,
            String text) {
        if (document.published() != null) {
            return document.published();
        }
        if (metadata != null) {
            return metadata;
        }
        DateReading line = new DateLines(dateline, monthFirst).best(removed);
        if (line != null) {
            return line;
        }
        if (dateline != null && dateline.hasYear()) {
            return Calendar.reading(dateline.edtf(), dateline.edtf(), "dateline", dateline.alternative());
        }
        DateReading titled = title == null ? null : titled(title);
        if (titled != null) {
            return titled;
        }
        DateReading address = address(document.uri());
        return address != null || dateline == null ? address : lent(dateline, removed, text);
    }

    /** "Press release: call with the President-elect: 18 December 2024". */
    private static @Nullable DateReading titled(String title) {
        List<HeaderDate> dates = HeaderDate.all(title, null);
        HeaderDate last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        boolean ends = last != null
                && title.substring(last.end()).replaceAll("[\\s).\\]]", "").isEmpty();
        return last != null && ends && last.hasYear() && last.hasDay()
                ? Calendar.reading(last.edtf(), title.substring(last.start(), last.end()), "title", last.alternative())
                : null;
    }

    /** "CHISINAU, July 4" under a picture of "July 4, 2025": the year of the nearest date that has one. */
    private static @Nullable DateReading lent(HeaderDate dateline, List<Removed> removed, String text) {
        List<String> texts = new ArrayList<>();
        removed.forEach(cut -> texts.add(cut.text()));
        texts.add(text);
        for (String words : texts) {
            for (int at = 0; at < words.length(); at += STEP) {
                String part = words.substring(at, Math.min(words.length(), at + 2 * STEP));
                for (HeaderDate date : HeaderDate.all(part, null)) {
                    String near = dateline.near(date);
                    if (near != null) {
                        return Calendar.reading(near, near, "dateline, year of " + date.edtf(), null);
                    }
                }
            }
        }
        return null;
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
        int first = date.group(1) != null ? 1 : 5;
        String edtf = Calendar.day(date.group(first), date.group(first + 1), date.group(first + 2));
        return edtf == null ? null : Calendar.reading(edtf, wording, "address", null);
    }
}
