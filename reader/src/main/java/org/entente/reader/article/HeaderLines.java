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
                .without("kicker", kicker(lines));
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
            String before = line.text().substring(0, date.start());
            int rest = line.length() - date.end();
            if (date.hasYear() && rest <= REST && BEFORE.matcher(before).matches()) {
                return rest < 12 || !line.finished() || line.text().endsWith("m.");
            }
        }
        return false;
    }

    /** A line or two of one to three words above a longer title. */
    private Cutting.Test kicker(Cutting lines) {
        int body = lines.body();
        return (at, line) -> at < body
                && !TITLES.contains(line.role())
                && (knowledge.says("kickers", line.text())
                        || line.length() <= KICKER
                                && words(line) <= 3
                                && !line.finished()
                                && !line.text().contains(",")
                                && !line.text().endsWith("-")
                                && !line.text().endsWith(":"));
    }

    private static int words(Line line) {
        return line.text().split(" ").length;
    }
}
