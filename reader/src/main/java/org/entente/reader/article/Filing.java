package org.entente.reader.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.ArticleKnowledge;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline off the front of a paragraph: a place, then region, date and agency in any order, then a dash, colon
 * or stop. "HÀ NỘI — ", "Vientiane (VNA) –", "BEIJING, July 10 (Xinhua) --", "MOSCOW, November 9. /TASS/.", "ISLAMABAD:
 * ", "Baku, March 12, AZERTAC". Without a place, an agency's signature in front goes too: "(KPL) ", "WVR/VNA - ".
 */
final class Filing {
    private static final int LONGEST = 200;
    private static final String NAME = "(?:St\\.|\\p{Lu}[\\p{L}\\p{M}'’`-]*)";
    private static final Pattern PLACE = Pattern.compile("^[\"“]?(" + NAME
            + "(?:[ -](?:(?:de|da|do|del|la|el|of|al|di|am|an)\\b|" + NAME + ")){0,4}?)"
            + "(?=\\s*(?:[,:(\\[|/—–]|\\.(?: |$)|-{1,2} | -|$))");
    private static final Pattern SEPARATOR = Pattern.compile("^[^\\p{L}\\p{N}\"“‘'(\\[]{0,12}(?:--+|[—–:-]|\\|)\\s*");
    /** "KUWAIT/RIYADH: ": filed from two places. */
    private static final Pattern SECOND = Pattern.compile("^/(" + NAME + "(?: " + NAME + ")?)(?=\\s*[:,(–—-])");

    /** A local paper's sign in front, as in "CHO - ", is no longer than this. */
    private static final int SIGN = 4;

    private static final Pattern BRACKETED =
            Pattern.compile("^\\((" + NAME + "(?: " + NAME + "){0,2})\\)\\s?(?:[:–—]|-+)\\s*");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ");
    private static final Pattern SIGNED_DATE =
            Pattern.compile("^(?:\\s\\((\\p{Lu}[^()]{1,30})\\)\\s?[_:—–-]*|\\s[—–-]+|:)\\s+(?=\\p{Lu})");
    private static final Pattern STOP = Pattern.compile("^\\s*[.,]?\\s*");
    private static final Pattern LATE = Pattern.compile("^(\\p{Lu}[\\p{L} ]{1,24}?)(?:\\.|:|\\s?[—–-])\\s+");

    private final ArticleKnowledge knowledge;
    private final Gazette gazette;

    Filing(ArticleKnowledge knowledge, Gazette gazette) {
        this.knowledge = knowledge;
        this.gazette = gazette;
    }

    /** True for an agency's or an outlet's signature, or for several with slashes between. */
    boolean signs(String text) {
        return knowledge.signs(text);
    }

    boolean city(String place) {
        return gazette.city(place);
    }

    /** The dateline of {@code line}, or null. */
    @Nullable
    Filed read(String line) {
        String head = line.substring(0, Math.min(LONGEST, line.length()));
        Matcher bracket = BRACKETED.matcher(head);
        if (bracket.find() && gazette.city(bracket.group(1))) {
            return new Filed(gazette.spelled(bracket.group(1)), null, null, null, bracket.end());
        }
        Filed signed = signed(head);
        Filed filed = signed != null ? signed : placed(head, 0);
        return filed == null ? dated(head) : twice(head, filed);
    }

    /** "…, June 27 - HÀ NỘI — ": a slug that names a state, and the dateline behind it. */
    private Filed twice(String head, Filed slug) {
        String place = slug.place();
        if (place == null || gazette.city(place) || slug.end() >= head.length()) {
            return slug;
        }
        Filed filed = placed(head, slug.end());
        return filed == null || filed.place() == null || !gazette.city(filed.place())
                ? slug
                : new Filed(filed.place(), place, slug.date(), filed.agency(), filed.end());
    }

    /** "25 June 2019, Addis Abeba: ", "Thursday, 2 September 2021 (KPL)_", "5 March 2024 – ": the date in front. */
    private @Nullable Filed dated(String head) {
        Matcher day = WEEKDAY.matcher(head);
        int from = day.find() ? day.end() : 0;
        for (HeaderDate date : HeaderDate.all(head, null)) {
            if (date.start() != from) {
                continue;
            }
            if (head.startsWith(", ", date.end())) {
                Filed filed = placed(head, date.end() + 2);
                return filed == null
                        ? null
                        : new Filed(filed.place(), filed.region(), date, filed.agency(), filed.end());
            }
            String rest = head.substring(date.end());
            Matcher signed = SIGNED_DATE.matcher(rest);
            if (date.hasYear() && date.hasDay() && signed.find()) {
                return new Filed(null, null, date, signed.group(1), date.end() + signed.end());
            }
        }
        return null;
    }

    private @Nullable Filed placed(String head, int from) {
        Matcher place = PLACE.matcher(head.substring(from));
        if (!place.find() || knowledge.says("kickers", place.group(1))) {
            return null;
        }
        String name = place.group(1);
        Matcher second = SECOND.matcher(head.substring(from + place.end()));
        boolean twin = second.find() && gazette.city(second.group(1)) && gazette.city(name);
        DatelineParts parts = new DatelineParts(this, gazette, head, from + place.end() + (twin ? second.end() : 0));
        boolean capitals = name.codePoints().noneMatch(Character::isLowerCase) && name.length() > 2;
        boolean known = gazette.city(name) || (capitals && gazette.state(name));
        String region = parts.region();
        if (!known && region != null && gazette.city(region)) {
            known = true;
            name = region;
        }
        if (!known && !parts.certain() && !capitals) {
            return null;
        }
        int end = end(head, name, parts, known, capitals);
        if (end < 0 || (parts.certain() && !known && !capitals && parts.agency() == null)) {
            return null;
        }
        if (!known && !parts.certain() && name.length() <= SIGN) {
            return new Filed(null, null, null, name, end);
        }
        String agency = parts.agency();
        Matcher behind = LATE.matcher(head.substring(end));
        if (agency == null && behind.find() && signs(behind.group(1))) {
            agency = behind.group(1);
            end += behind.end();
        }
        HeaderDate alone = parts.date() == null && known ? alone(head, end) : null;
        return alone == null
                ? new Filed(gazette.spelled(name), region, parts.date(), agency, end)
                : new Filed(gazette.spelled(name), region, alone, agency, head.length());
    }

    /** "… - Information Office - March 16": a line of its own that ends in the date. */
    private static @Nullable HeaderDate alone(String head, int end) {
        String rest = head.substring(end);
        if (rest.length() > 60) {
            return null;
        }
        for (HeaderDate date : HeaderDate.all(rest, null)) {
            if (date.end() == rest.length()) {
                return date;
            }
        }
        return null;
    }

    /** Where the report begins behind the separator; -1 when there is none and nothing else makes it a dateline. */
    private int end(String head, String name, DatelineParts parts, boolean known, boolean capitals) {
        String rest = head.substring(parts.at());
        Matcher separator = SEPARATOR.matcher(rest);
        if (!separator.find()) {
            boolean whole = rest.isBlank() && (parts.certain() || (capitals && gazette.city(name)));
            Matcher stop = STOP.matcher(rest);
            boolean alone = known && !gazette.state(name) && rest.startsWith(". ") && rest.length() > 60;
            boolean signs =
                    (known || capitals) && (parts.agency() != null || (parts.date() != null && rest.startsWith(".")));
            return (whole || alone || signs) && stop.find() ? parts.at() + stop.end() : -1;
        }
        String after = rest.substring(separator.end());
        boolean colon = separator.group().strip().equals(":");
        boolean pair = !capitals && gazette.city(Gazette.firstWord(after));
        boolean small = !after.isEmpty() && Character.isLowerCase(after.codePointAt(0));
        boolean hyphen = separator.group().equals("-");
        boolean state = gazette.state(name) && !gazette.city(name);
        boolean bar = separator.group().contains("|") && !known;
        if (!parts.certain() && (bar || (colon && !known) || pair || hyphen || small || state)) {
            return -1;
        }
        return parts.at() + separator.end();
    }

    /** A place may follow the signature; without one, it has to be set apart. */
    private @Nullable Filed signed(String head) {
        Signature signature = Signature.of(head, knowledge);
        if (signature == null) {
            return null;
        }
        Filed placed = placed(head, signature.end());
        if (placed != null && placed.place() != null) {
            return new Filed(placed.place(), placed.region(), placed.date(), signature.agency(), placed.end());
        }
        String rest = head.substring(signature.end()).strip();
        if (gazette.city(rest)) {
            return new Filed(gazette.spelled(rest), null, null, signature.agency(), head.length());
        }
        return signature.closed() ? new Filed(null, null, null, signature.agency(), signature.end()) : null;
    }
}
