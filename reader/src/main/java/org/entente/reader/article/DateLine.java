package org.entente.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.ArticleKnowledge;

/**
 * A line that may tell when the report appeared: its dates, and what it says beside them. Clocks, time zones, weekdays and
 * the words of such lines ("Published", "Views", "Editor") are not counted.
 *
 * @param clock a time of day is given
 * @param labelled it says that it was published, posted, updated
 * @param rest the words that are left
 */
record DateLine(List<HeaderDate> dates, boolean clock, boolean labelled, List<String> rest) {
    private static final Pattern CLOCK = Pattern.compile(
            "(?iu)(?<![\\d:])(?:\\d{1,2}\\s?[:.hH]\\s?\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?\\s?m\\b\\.?)?(?:\\s?hrs)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?)"
                    + "(?:\\s?\\(?(?:GMT|UTC|\\p{L}{1,4}T\\b)?\\s?(?:[+-]\\s?\\d{1,4}(?::\\d\\d)?)?\\)?)");
    private static final Pattern CLOCK_ONLY = Pattern.compile("\\d{1,2}:\\d\\d|(?i:\\d\\s?[ap]\\.?m\\b)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\bthứ \\p{L}+|chủ nhật");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");
    private static final int LONGEST = 130;

    static DateLine of(String line, ArticleKnowledge knowledge) {
        if (line.length() > LONGEST) {
            return new DateLine(List.of(), false, false, List.of());
        }
        List<HeaderDate> dates = HeaderDate.all(line, null);
        dates = dates.isEmpty() ? HeaderDate.bare(line) : dates;
        if (dates.isEmpty() && !CLOCK_ONLY.matcher(line).find()) {
            return new DateLine(dates, false, false, List.of());
        }
        StringBuilder left = new StringBuilder(line);
        for (HeaderDate date : dates) {
            for (int i = date.start(); i < date.end(); i++) {
                left.setCharAt(i, ' ');
            }
        }
        String clockless = CLOCK.matcher(ADDRESS.matcher(left).replaceAll(" ")).replaceAll(" ");
        String words = WEEKDAY.matcher(clockless).replaceAll(" ");
        List<String> rest = new ArrayList<>();
        boolean labelled = false;
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            boolean label = knowledge.says("date_labels", word.group());
            labelled |= label;
            if (!label && !knowledge.says("header_words", word.group())) {
                rest.add(word.group());
            }
        }
        return new DateLine(dates, CLOCK_ONLY.matcher(left).find(), labelled, rest);
    }

    /** A day of a year is given, and beside it no more than {@code words} words. */
    boolean dated(int words) {
        return dates.stream().anyMatch(date -> date.hasYear() && date.hasDay()) && rest.size() <= words;
    }

    /** Nothing but a day, with or without its year, and perhaps a clock. */
    boolean bare() {
        return !dates.isEmpty() && rest.isEmpty() && (clock || dates.get(0).hasYear());
    }

    /** What is left are names, numbers and signs: "Ana Doe, Staff Writer, ". */
    boolean names() {
        return rest.stream()
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)));
    }

    /** The words that are left, as one. */
    String said() {
        return String.join(" ", rest);
    }
}
