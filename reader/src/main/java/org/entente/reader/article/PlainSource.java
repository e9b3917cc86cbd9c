package org.entente.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.model.DateReading;
import org.jspecify.annotations.Nullable;

/** Plain text to lines: reads the header line off, joins what was wrapped. */
final class PlainSource {
    private static final Pattern HEADER = Pattern.compile(
            "^\\s{0,9}date:?\\s{1,9}((?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?)(?:T[\\d:.+Z-]*)?(?:\\s|$)");

    /** "18:31 2024" under "December 18". */
    private static final Pattern CLOCK_AND_YEAR = Pattern.compile("(\\d{1,2}:\\d\\d) ((?:19|20)\\d\\d)");

    private static final int SHORT = 20;
    private static final int WRAP_MIN = 45;
    private static final int WRAP_MAX = 110;

    private PlainSource() {}

    static Source read(String clean) {
        int from = 0;
        DateReading published = null;
        Matcher header = HEADER.matcher(clean.substring(0, Math.min(200, clean.length())));
        if (header.find() && valid(header.group(1))) {
            published = Calendar.reading(header.group(1), header.group(1), "header line", null);
            from = header.end();
        }
        return new Source(null, null, published, lines(clean, from), false);
    }

    private static boolean valid(String edtf) {
        String[] parts = edtf.split("-");
        return Calendar.day(parts[0], parts.length > 1 ? parts[1] : "1", parts.length > 2 ? parts[2] : "1") != null;
    }

    private static List<Line> lines(String clean, int from) {
        List<Line> out = new ArrayList<>();
        List<String> block = new ArrayList<>();
        int at = from;
        while (at <= clean.length()) {
            int end = clean.indexOf('\n', at);
            end = end < 0 ? clean.length() : end;
            String line = Spacing.collapse(clean.substring(at, end));
            Matcher clock = CLOCK_AND_YEAR.matcher(line);
            if (line.isEmpty()) {
                flush(block, out);
            } else if (clock.matches()
                    && !block.isEmpty()
                    && block.get(block.size() - 1).length() <= SHORT) {
                block.set(block.size() - 1, block.get(block.size() - 1) + ", " + clock.group(2) + " " + clock.group(1));
            } else {
                block.add(line);
            }
            at = end + 1;
        }
        flush(block, out);
        return out;
    }

    /** Lines of one block: joined where a sentence goes on in the next, or where all are wrapped at one width. */
    private static void flush(List<String> block, List<Line> out) {
        boolean wrapped = wrapped(block);
        StringBuilder paragraph = null;
        String last = "";
        for (String line : block) {
            if (paragraph != null && (wrapped || goesOn(last, line))) {
                paragraph.append(' ').append(line);
            } else {
                add(paragraph, out);
                paragraph = new StringBuilder(line);
            }
            last = line;
        }
        add(paragraph, out);
        block.clear();
    }

    private static void add(@Nullable StringBuilder paragraph, List<Line> out) {
        if (paragraph != null) {
            out.add(Line.of(paragraph.toString()));
        }
    }

    /** Three lines or more, all but the last nearly as long as the longest: an old system's wrapping. */
    private static boolean wrapped(List<String> block) {
        if (block.size() < 3) {
            return false;
        }
        int longest = block.stream().mapToInt(String::length).max().orElse(0);
        if (longest > WRAP_MAX || longest < WRAP_MIN) {
            return false;
        }
        List<String> full = block.subList(0, block.size() - 1);
        return full.stream().allMatch(line -> line.length() >= longest * 7 / 10)
                && full.stream().filter(line -> Line.of(line).finished()).count() <= full.size() / 3;
    }

    /** A line that stops in mid-sentence, and one that goes on with a small letter. */
    private static boolean goesOn(String line, String next) {
        return line.length() >= WRAP_MIN
                && Character.isLowerCase(next.codePointAt(0))
                && next.indexOf(' ') > 0
                && (Character.isLetterOrDigit(line.charAt(line.length() - 1))
                        || line.endsWith(",")
                        || line.endsWith("-"));
    }
}
