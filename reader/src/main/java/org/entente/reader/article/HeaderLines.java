package org.entente.reader.article;

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

    private static final Pattern BEFORE =
            Pattern.compile("(?iu)(?:[\\s\\d:.,|()/•·@–—-]|[ap]\\.?m\\b\\.?|gmt|utc|ist|edt|est"
                    + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|(?:first |last )?(?:published|posted|updated?|modified|created|issued|release[ds]?)"
                    + "|date|time|on|at|in|story|news|hours|hrs|by|le|ngày|thứ \\p{L}+)*");
    /** "Story Code : 1071284", "Home > News > Asia", a number alone. */
    private static final Pattern CODE =
            Pattern.compile("(?:[\\p{L} ]{2,20}:?\\s?\\d{4,12}|\\d{1,6}|.{1,40} [>»›] .{1,120})");

    private static final int SHORT = 130;
    private static final int REST = 48;
    private static final int KICKER = 28;
    private static final Set<Line.Role> TITLES = Set.of(Line.Role.HEADLINE, Line.Role.HEADING);

    private final ArticleKnowledge knowledge;

    HeaderLines(ArticleKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Cutting apply(Cutting lines) {
        return lines.without(BYLINE, (at, line) -> byline(line))
                .without(DATE, (at, line) -> dated(line))
                .without("kicker", kicker(lines))
                .trimmed("label", (at, line) -> knowledge.unlabelled(line.text()));
    }

    private boolean byline(Line line) {
        return line.length() <= SHORT && !line.report() && knowledge.says("bylines", line.text());
    }

    private boolean dated(Line line) {
        if (line.length() > SHORT || TITLES.contains(line.role())) {
            return false;
        }
        if (knowledge.says("header_dates", line.text())) {
            return true;
        }
        for (HeaderDate date : HeaderDate.all(line.text(), null)) {
            String before = unsigned(line.text().substring(0, date.start()));
            int rest = line.length() - date.end();
            if (date.hasYear() && rest <= REST && BEFORE.matcher(before).matches()) {
                return rest < 12 || !line.finished() || line.text().endsWith("m.");
            }
        }
        return false;
    }

    /** "(Xinhua) 10:04, March 07, 2025" without whoever signs in front of it. */
    private String unsigned(String before) {
        int bracket = before.indexOf(')');
        boolean signed =
                bracket > 0 && knowledge.signs(before.substring(0, bracket).replace("(", ""));
        return signed ? before.substring(bracket + 1) : before;
    }

    /** A line or two of one to three words above a longer title. */
    private Cutting.Test kicker(Cutting lines) {
        int body = lines.body();
        return (at, line) -> CODE.matcher(line.text()).matches() || (at < body && kicker(line));
    }

    private boolean kicker(Line line) {
        String text = line.text();
        if (TITLES.contains(line.role())) {
            return false;
        }
        boolean few = line.length() <= KICKER && words(line) <= 3 && !line.finished();
        return knowledge.says("kickers", text)
                || (few && !text.contains(",") && !text.endsWith("-") && !text.endsWith(":"));
    }

    private static int words(Line line) {
        return line.text().split(" ").length;
    }
}
