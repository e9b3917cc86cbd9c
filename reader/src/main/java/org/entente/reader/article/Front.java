package org.entente.reader.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front of the article: what is title, what is standfirst, and where the report begins.
 *
 * @param title number of the title's line, or -1
 * @param titleFrom where the title begins in its line, behind a slug as in "…, October 27 - "
 * @param body number of the report's first line
 * @param filed the dateline of that line, or null
 * @param slug a dateline on a line of its own above it, as in "…, December 12 -"
 */
record Front(
        int title,
        int titleFrom,
        int body,
        @Nullable Filed filed,
        @Nullable Filed slug) {
    private static final int SEARCHED = 8;
    private static final int TITLE = 260;

    static Front of(List<Line> lines, Filing filing) {
        int title = title(lines, filing);
        Filed slug = title == 0 && lines.get(0).role() == Line.Role.PLAIN
                ? filing.read(lines.get(0).text())
                : null;
        slug = slug != null && slug.end() < lines.get(0).length() && slug.place() != null ? slug : null;
        int from = slug == null ? 0 : slug.end();
        int standfirst = 0;
        for (int i = title + 1; i < Math.min(lines.size(), title + 1 + SEARCHED); i++) {
            String text = lines.get(i).text();
            Filed filed = filing.read(text);
            if (filed == null) {
                standfirst += text.length();
                if (standfirst > 700) {
                    break;
                }
                continue;
            }
            if (filed.end() >= text.length()
                    && i + 1 < lines.size()
                    && filed.place() != null
                    && filed.date() == null
                    && !filing.city(filed.place())) {
                continue;
            }
            if (filed.end() >= text.length() && i + 1 < lines.size()) {
                slug = slug == null ? filed : slug;
                continue;
            }
            return new Front(title, from, i, filed, slug);
        }
        return new Front(title, from, Math.min(title + 1, lines.size()), null, slug);
    }

    /** The page's headline; else a first line that is no sentence and no dateline, with a report below it. */
    private static int title(List<Line> lines, Filing filing) {
        for (int i = 0; i < Math.min(lines.size(), SEARCHED); i++) {
            if (lines.get(i).role() == Line.Role.HEADLINE) {
                return i;
            }
        }
        if (lines.size() < 2) {
            return -1;
        }
        Line first = lines.get(0);
        boolean sentence = first.text().endsWith(".")
                || first.text().endsWith(":")
                || first.text().endsWith(";");
        if (sentence || first.length() > TITLE) {
            return -1;
        }
        Filed filed = filing.read(first.text());
        boolean slug = filed != null && filed.end() < first.length() && filed.agency() == null;
        boolean dateline = filed != null && (filed.date() != null || filed.agency() != null || first.length() > 140);
        return dateline && !(slug && first.length() < 200) ? -1 : 0;
    }

    /** Who signs in the dateline, or in the slug above it. */
    @Nullable
    String agency() {
        String signed = filed == null ? null : filed.agency();
        return signed != null || slug == null ? signed : slug.agency();
    }

    /** True for a line between title and report that is a standfirst. */
    boolean deck(int at) {
        return at > title && (at < body);
    }
}
