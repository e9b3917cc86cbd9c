package org.entente.reader.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as page headers, datelines and metadata write it. Dates in sentences are read elsewhere.
 *
 * @param edtf the reading preferred: {@code 2024-03-06}, or {@code --03-06} when no year is written
 * @param alternative the other reading of a day and month that can change places, or null
 * @param order how day and month were told apart
 */
record HeaderDate(int start, int end, String edtf, @Nullable String alternative, Order order) {
    /** Which of day and month was taken first, and whether it had to be guessed. */
    enum Order {
        CERTAIN,
        MONTH_FIRST,
        DAY_FIRST
    }

    private static final int LOOKED_AT = 300;
    private static final int NEAR = 45;
    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final Pattern NUMBERED = Pattern.compile("(?<![\\d/.-])(?:"
            + "(?<y>(?:19|20)\\d\\d)([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?!\\d)"
            + "|(?<a>\\d{1,2})(?<sep>[/.-]|\\.\\s)(?<b>\\d{1,2})\\k<sep>(?<z>(?:19|20)\\d\\d)(?!\\d))");
    private static final Pattern WORDED = Pattern.compile("(?i)(?<![\\p{L}\\d])(?:"
            + MONTH + ",?\\s{0,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[,/]?\\s{0,3}(?<y>(?:19|20)\\d\\d))?(?!\\d|:\\d)"
            + "|(?<!\\d[:.])(?<e>\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}of)?[\\s-]{1,3}" + MONTH
            + "(?:\\s?,?[\\s-]{0,3}(?<z>(?:19|20)\\d\\d))?(?!\\d))(?!\\p{L})");
    private static final Pattern MONTH_ONLY =
            Pattern.compile("(?i)(?<![\\p{L}\\d])" + MONTH + "\\s{1,3}(?<y>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("\\D{0,3}(20\\d\\d)-?([01]\\d)-?([0-3]\\d)(?!\\d)");
    private static final Pattern SHORTENED = Pattern.compile(
            "(?i)(\\d{1,2}([/.-])\\d{1,2}\\2)([0-4]\\d)((?:[\\s,|–-]{1,4}\\d{1,2}[:.]\\d\\d(?:\\s?[ap]m)?)?)");
    private static final Pattern CLOCK_OF_TWELVE = Pattern.compile("(?i)\\d\\s?[ap]\\.?m\\b");

    /** All dates of the first few hundred characters, in order; {@code monthFirst} is the page's habit, if known. */
    static List<HeaderDate> all(String line, @Nullable Boolean monthFirst) {
        String head = line.length() > LOOKED_AT ? line.substring(0, LOOKED_AT) : line;
        List<HeaderDate> found = new ArrayList<>();
        if (head.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return found;
        }
        Matcher numbered = NUMBERED.matcher(head);
        while (numbered.find()) {
            add(found, numbered(numbered, head, monthFirst));
        }
        Matcher worded = WORDED.matcher(head);
        while (worded.find()) {
            add(found, worded(worded));
        }
        if (found.isEmpty()) {
            Matcher month = MONTH_ONLY.matcher(head);
            if (month.find()) {
                add(
                        found,
                        new HeaderDate(
                                month.start(),
                                month.end(),
                                month.group("y") + "-" + two(number(month.group(1))),
                                null,
                                Order.CERTAIN));
            }
        }
        found.sort((x, y) -> Integer.compare(x.start, y.start));
        return found;
    }

    /** A line that begins "20240305" or is nothing but "5/3/24 16:22". */
    static List<HeaderDate> bare(String line) {
        Matcher compact = COMPACT.matcher(line);
        if (compact.lookingAt()) {
            String edtf = Calendar.day(compact.group(1), compact.group(2), compact.group(3));
            return edtf == null
                    ? List.of()
                    : List.of(new HeaderDate(compact.start(1), compact.end(3), edtf, null, Order.CERTAIN));
        }
        Matcher shortened = SHORTENED.matcher(line);
        if (!shortened.matches()) {
            return List.of();
        }
        String full = shortened.group(1) + "20" + shortened.group(3);
        return all(full + shortened.group(4), null).stream()
                .map(date -> new HeaderDate(0, full.length() - 2, date.edtf, date.alternative, date.order))
                .toList();
    }

    /** True when the day is no more than {@code days} from {@code other}, in its year where this has none. */
    boolean within(String other, int days) {
        LocalDate there = LocalDate.parse(other);
        String here = hasYear() ? edtf : there.getYear() + edtf.substring(1);
        String known = hasDay() ? Calendar.day(here.substring(0, 4), here.substring(5, 7), here.substring(8)) : null;
        return known != null && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(known), there)) <= days;
    }

    /** This day, written without a year, in the year that puts it nearest to {@code other}; null when that is far. */
    @Nullable
    String near(HeaderDate other) {
        if (hasYear() || !other.hasYear() || !other.hasDay()) {
            return null;
        }
        int year = LocalDate.parse(other.edtf).getYear();
        for (int candidate : new int[] {year, year + 1, year - 1}) {
            String day = Calendar.day(String.valueOf(candidate), edtf.substring(2, 4), edtf.substring(5));
            if (day != null
                    && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.parse(other.edtf))) <= NEAR) {
                return day;
            }
        }
        return null;
    }

    boolean hasYear() {
        return !edtf.startsWith("--");
    }

    boolean hasDay() {
        return edtf.length() == "2024-03-06".length() || !hasYear();
    }

    private static void add(List<HeaderDate> found, @Nullable HeaderDate date) {
        if (date != null) {
            found.add(date);
        }
    }

    private static @Nullable HeaderDate numbered(Matcher m, String head, @Nullable Boolean monthFirst) {
        if (m.group("y") != null) {
            String edtf = Calendar.day(m.group("y"), m.group("m"), m.group("d"));
            return edtf == null ? null : new HeaderDate(m.start(), m.end(), edtf, null, Order.CERTAIN);
        }
        String dayFirst = Calendar.day(m.group("z"), m.group("b"), m.group("a"));
        String month = Calendar.day(m.group("z"), m.group("a"), m.group("b"));
        if (dayFirst == null || month == null || dayFirst.equals(month)) {
            String only = dayFirst == null ? month : dayFirst;
            return only == null ? null : new HeaderDate(m.start(), m.end(), only, null, Order.CERTAIN);
        }
        boolean american = monthFirst != null ? monthFirst : american(m, head);
        return american
                ? new HeaderDate(m.start(), m.end(), month, dayFirst, Order.MONTH_FIRST)
                : new HeaderDate(m.start(), m.end(), dayFirst, month, Order.DAY_FIRST);
    }

    /** Where nothing is known of the page: slashes with a clock of twelve hours or without leading zeros, as in "AM | 3/6". */
    private static boolean american(Matcher m, String head) {
        return m.group("sep").equals("/")
                && (CLOCK_OF_TWELVE.matcher(head).find()
                        || m.group("a").length() == 1
                        || m.group("b").length() == 1);
    }

    private static @Nullable HeaderDate worded(Matcher m) {
        boolean monthFirst = m.group("d") != null;
        String year = monthFirst ? m.group("y") : m.group("z");
        String month = two(number(monthFirst ? m.group(1) : m.group(5)));
        String day = monthFirst ? m.group("d") : m.group("e");
        String edtf = Calendar.day(year == null ? "2000" : year, month, day);
        if (edtf == null) {
            return null;
        }
        return new HeaderDate(m.start(), m.end(), year == null ? "-" + edtf.substring(4) : edtf, null, Order.CERTAIN);
    }

    private static int number(String month) {
        return "janfebmaraprmayjunjulaugsepoctnovdec"
                                .indexOf(month.substring(0, 3).toLowerCase(java.util.Locale.ROOT))
                        / 3
                + 1;
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
