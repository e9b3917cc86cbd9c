package org.entente.reader.article;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.ArticleKnowledge;

/**
 * Cuts bylines ("Translated by …"), lines that hold a date and little else ("10:53:45 AM | 3/6/2024"), and kickers above
 * the title ("News", "Press Conferences"). The dates are read from what is cut.
 */
final class HeaderLines implements Cut {
    static final String DATE = "header date";
    static final String BYLINE = "byline";

    /** "Story Code : 1071284", "Home > News > Asia", a number alone. */
    private static final Pattern CODE =
            Pattern.compile("(?:[\\p{L} ]{2,20}:?\\s?\\d{4,12}|\\d{1,6}|.{1,40} [>»›] .{1,120})");

    private static final int SHORT = 130;
    private static final int WORDS = 6;
    private static final int FEW = 3;

    /** Lines of a standfirst, and what stands under it, that are taken for the head of the page still. */
    private static final int DECK = 3;

    private static final int KICKER = 28;
    private static final Set<Line.Role> TITLES = Set.of(Line.Role.HEADLINE, Line.Role.HEADING);

    /** Where a line stands: it may be the only title, it is above the report, or it is in it. */
    private enum Zone {
        TITLE,
        FRONT,
        BACK
    }

    private final ArticleKnowledge knowledge;
    private final Gazette gazette;

    HeaderLines(ArticleKnowledge knowledge, Gazette gazette) {
        this.knowledge = knowledge;
        this.gazette = gazette;
    }

    @Override
    public Cutting apply(Cutting lines) {
        int body = lines.body();
        Cutting dated = lines.without(DATE, heading(lines, body + DECK, body > 1));
        Cutting signed = dated.without(BYLINE, (at, line) -> byline(line));
        return signed.without("kicker", kicker(signed))
                .trimmed("label", (at, line) -> knowledge.unlabelled(line.text()));
    }

    /** Date lines, and a clock or a city alone right under or over one: "October 8, 2023", "15:40", "Tbilisi". */
    private Cutting.Test heading(Cutting lines, int front, boolean titled) {
        List<Line> all = lines.lines();
        BitSet dated = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            Zone zone = i >= front ? Zone.BACK : i > 0 || titled ? Zone.FRONT : Zone.TITLE;
            dated.set(i, dated(all.get(i), zone));
        }
        for (int i = 1; i < Math.min(all.size(), front + 2); i++) {
            boolean beside = dated.get(i - 1)
                    || (dated.get(i + 1) && gazette.city(all.get(i).text()));
            dated.set(i, dated.get(i) || (beside && small(all.get(i).text())));
        }
        return (at, line) -> dated.get(at);
    }

    private boolean small(String text) {
        DateLine line = DateLine.of(text, knowledge);
        return gazette.city(text) || (line.clock() && line.rest().isEmpty());
    }

    private boolean byline(Line line) {
        return line.length() <= SHORT && !line.report() && knowledge.says("bylines", line.text());
    }

    /**
     * Above the report a line of names and a date ("Ana Doe, Staff Writer, March 5, 2024") or of a few words and a date;
     * anywhere a date with its clock or its label, or nothing else. "Phnom Penh, 5 March 2024" above it is a dateline.
     */
    private boolean dated(Line line, Zone zone) {
        if (line.length() > SHORT || line.role() == Line.Role.HEADLINE) {
            return false;
        }
        if (knowledge.says("header_dates", line.text())) {
            return true;
        }
        DateLine date = DateLine.of(unsigned(line.text()), knowledge);
        if (zone == Zone.FRONT
                && date.clock()
                && date.dates().isEmpty()
                && date.rest().size() <= FEW
                && !line.finished()) {
            // "29 Sunbula 1399, 08:39 PM": a day of another calendar
            return true;
        }
        if (line.role() == Line.Role.HEADING || date.bare()) {
            return date.bare();
        }
        boolean sentence = line.finished()
                && !line.text().endsWith("m.")
                && line.length() > 1
                && Character.isLetter(line.text().charAt(line.length() - 2));
        if (sentence && !date.labelled()) {
            return false;
        }
        boolean place = gazette.city(date.said()) || gazette.state(date.said());
        if (zone != Zone.FRONT) {
            return date.dated(date.clock() || date.labelled() ? FEW : 0)
                    || (zone == Zone.BACK && place && date.dated(WORDS));
        }
        // "24 August 2022, Baku" alone above the report dates it; "Phnom Penh, 5 March 2024" is a dateline
        boolean dayFirst =
                !line.text().isEmpty() && Character.isDigit(line.text().charAt(0));
        return (!place || date.clock() || dayFirst)
                && (date.dated(date.labelled() ? WORDS * 2 : date.clock() || date.names() ? WORDS : FEW)
                        || (date.labelled() && date.clock() && !date.dates().isEmpty()));
    }

    /** "(Xinhua) 10:04, March 07, 2025" and "PTI | Mar 05, 2024" without whoever signs in front. */
    private String unsigned(String line) {
        Signature signature = Signature.of(line, knowledge);
        return signature == null ? line : line.substring(signature.end());
    }

    /** A line or two of one to three words above a longer title; the longest stays where none is longer. */
    private Cutting.Test kicker(Cutting lines) {
        int body = lines.body();
        int title = -1;
        for (int i = 0; i < body; i++) {
            String text = lines.lines().get(i).text();
            boolean longer =
                    title < 0 || text.length() > lines.lines().get(title).length();
            title = longer && !CODE.matcher(text).matches() && !knowledge.says("kickers", text) ? i : title;
        }
        int kept = title;
        return (at, line) -> CODE.matcher(line.text()).matches() || (at < body && at != kept && kicker(line));
    }

    private boolean kicker(Line line) {
        String text = line.text();
        if (TITLES.contains(line.role())) {
            return false;
        }
        boolean few = line.length() <= KICKER && words(line) <= 3 && !line.finished();
        return knowledge.says("kickers", text)
                || (few && !text.contains(",") && !text.endsWith("-") && !text.endsWith(":") && !filed(text));
    }

    /** "ANKARA" alone, as some agencies set it above the report. */
    private boolean filed(String text) {
        return text.length() > 3 && text.chars().noneMatch(Character::isLowerCase) && gazette.city(text);
    }

    private static int words(Line line) {
        return line.text().split(" ").length;
    }
}
