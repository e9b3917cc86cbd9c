package org.entente.reader.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between a dateline's place and its separator, in any order: a region (", Japan"), a date (", July
 * 10", "(26 Nov 2014)"), and whoever signs ("(Xinhua)", "/TASS/", ", AZERTAC", ". KAZINFORM").
 */
final class DatelineParts {
    private static final Pattern GROUP =
            Pattern.compile("^\\s*,?\\.?\\s*(?:\\(([^()]{2,80})\\)|\\[([^\\[\\]]{2,60})\\]|/([^/]{2,40})/)");
    /** "(UrduPoint / WAM - 04th Aug, 2023)": who signs last, and the date. */
    private static final Pattern SIGNED_DATE = Pattern.compile(
            "^(?:[^/]{2,30}/ ?){0,3}(\\p{Lu}[\\p{L} ]{1,30}?)\\s?[-–,]\\s(?=\\d|\\p{Lu}\\p{L}{2,8}\\.? \\d)");

    private static final Pattern WORDS = Pattern.compile(
            "^\\s*(?:[,.]|-{1,2} |– ?|— ?)?\\s*"
                    + "(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2})(?=\\s*(?:[,:(\\[|/—–]|\\.(?: |$)|--? ?|$|\\s\\p{Lu}))");
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "(?i)[\\s,.–—-]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?\\.?[\\s,]*)?");

    private final Filing filing;
    private final Gazette gazette;
    private final String head;
    private int at;
    private @Nullable String region;
    private @Nullable HeaderDate date;
    private @Nullable String agency;

    DatelineParts(Filing filing, Gazette gazette, String head, int at) {
        this.filing = filing;
        this.gazette = gazette;
        this.head = head;
        this.at = at;
        for (int round = 0; round < 6 && one(); round++) {}
    }

    int at() {
        return at;
    }

    @Nullable
    String region() {
        return region;
    }

    @Nullable
    HeaderDate date() {
        return date;
    }

    @Nullable
    String agency() {
        return agency;
    }

    /** True when more than a place and its state is given: then it is no title. */
    boolean certain() {
        return date != null || agency != null;
    }

    private boolean one() {
        String rest = head.substring(at);
        Matcher group = GROUP.matcher(rest);
        if (group.find()) {
            return bracket(inside(group)) && move(group.end());
        }
        List<HeaderDate> dates = date == null ? HeaderDate.all(rest, null) : List.of();
        if (!dates.isEmpty()
                && BEFORE_DATE.matcher(rest.substring(0, dates.get(0).start())).matches()) {
            date = dates.get(0);
            return move(date.end());
        }
        Matcher words = WORDS.matcher(rest);
        return words.find()
                && words(words.group(1), words.start(1), rest.stripLeading().startsWith(","));
    }

    /** The longest signature that the words begin with; else, behind a comma, a region. */
    private boolean words(String words, int start, boolean comma) {
        for (String text = words;
                agency == null && !text.isEmpty();
                text = text.substring(0, Math.max(0, text.lastIndexOf(' ')))) {
            String bare = text.replaceFirst("[.-]+$", "");
            if (filing.signs(bare)) {
                agency = bare;
                return move(start + bare.length());
            }
        }
        if (comma && (region == null || (!gazette.city(region) && gazette.city(words)))) {
            region = words;
            return move(start + words.length());
        }
        return comma && region != null && gazette.state(words) && move(start + words.length());
    }

    private static String inside(Matcher group) {
        String round = group.group(1);
        String square = group.group(2);
        return round != null ? round : square != null ? square : group.group(3);
    }

    /** What stands in brackets: a date, a state, or whoever signs. */
    private boolean bracket(String inside) {
        List<HeaderDate> dates = HeaderDate.all(inside, null);
        Matcher signed = SIGNED_DATE.matcher(inside);
        boolean one = date == null && dates.size() == 1;
        if (one && region == null && city(inside, dates.get(0)) != null) {
            // "Outlet (KATHMANDU, 13 November 2019) – "
            date = dates.get(0);
            region = city(inside, dates.get(0));
        } else if (one && agency == null && signed.find() && dates.get(0).end() == inside.length()) {
            date = dates.get(0);
            agency = signed.group(1);
        } else if (date == null
                && !dates.isEmpty()
                && dates.get(0).end() - dates.get(0).start() >= inside.length() - 12) {
            date = dates.get(0);
        } else if (gazette.state(inside)) {
            region = inside;
        } else if (agency == null && inside.length() <= 40 && Character.isUpperCase(inside.codePointAt(0))) {
            agency = inside;
        } else {
            return false;
        }
        return true;
    }

    private @Nullable String city(String inside, HeaderDate day) {
        String before = inside.substring(0, day.start()).replaceFirst("[,\\s]+$", "");
        return gazette.city(before) ? before : null;
    }

    private boolean move(int by) {
        at += by;
        return by > 0;
    }
}
