package org.entente.register.publish;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.model.Article;
import org.entente.reader.model.Dateline;

/** The line under an article's title: outlet, date, dateline, file. */
final class Masthead {
    private static final int OPENING = 64;

    private Masthead() {}

    static String of(Article article) {
        return String.join(" · ", parts(article));
    }

    static List<String> parts(Article article) {
        List<String> parts = new ArrayList<>();
        String outlet = article.outlet();
        String agency = article.agency();
        if (outlet != null) {
            parts.add(agency == null || agency.equals(outlet) ? outlet : outlet + " (" + agency + ")");
        } else if (agency != null) {
            parts.add(agency);
        }
        String published = Calendar.words(article.published());
        parts.add(published == null || published.equals("unknown") ? "date unknown" : published);
        Dateline dateline = article.dateline();
        if (dateline != null) {
            parts.add(dateline.place());
        }
        parts.add(file(article.uri()));
        return parts;
    }

    /** The first words of an article that has no title. */
    static String opening(Article article) {
        String text = article.text();
        int most = Math.min(OPENING, text.codePointCount(0, text.length()));
        String start = Plain.line(text.substring(0, text.offsetByCodePoints(0, most)));
        if (start.isEmpty()) {
            return file(article.uri());
        }
        int end = start.lastIndexOf(' ');
        return most < OPENING ? start : (end < 0 ? start : start.substring(0, end)) + "…";
    }

    /** The last part of a path. */
    static String file(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
