package org.entente.reader.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * HTML to lines. The region that holds the report is found by its own markup or by where the sentences are; headline,
 * standfirst and date lines in front of it are taken along.
 */
final class PageSource {
    /** A page of eight million characters is a page generator gone wrong; its report stands in front. */
    private static final int MOST = 8 << 20;

    /** Lines between the headline and the report that may hold a date or a byline. */
    private static final int FRONT = 30;

    private PageSource() {}

    static Source read(String html, String uri) {
        Document page = Jsoup.parse(html.length() > MOST ? html.substring(0, MOST) : html, uri);
        PageFacts facts = PageFacts.of(page);
        List<Line> lines = lines(PageWalk.over(page, true));
        if (letters(lines) < 200) {
            List<Line> more = lines(PageWalk.over(page, false));
            lines = letters(more) > 2 * letters(lines) ? more : lines;
        }
        return new Source(title(facts.title(), lines), facts.site(), facts.published(), lines, html.length() > MOST);
    }

    private static List<Line> lines(PageWalk walk) {
        Region region = walk.region();
        List<Line> all = walk.lines();
        int headline = -1;
        for (int i = region.from() - 1; i >= 0 && headline < 0; i--) {
            headline = all.get(i).role() == Line.Role.HEADLINE ? i : -1;
        }
        List<Line> out = new ArrayList<>();
        if (headline >= 0) {
            out.add(all.get(headline));
            for (int i = headline + 1; i < region.from() && i < headline + FRONT; i++) {
                Line line = all.get(i);
                if (line.length() < 150 && !HeaderDate.all(line.text(), null).isEmpty()) {
                    out.add(line.role() == Line.Role.PLAIN ? new Line(line.text(), Line.Role.META) : line);
                }
            }
        }
        out.addAll(all.subList(region.from(), region.to()));
        return out;
    }

    private static int letters(List<Line> lines) {
        return lines.stream().mapToInt(Line::length).sum();
    }

    /** The headline on the page; else the metadata's, which often has the outlet's name behind it. */
    private static @Nullable String title(@Nullable String meta, List<Line> lines) {
        for (Line line : lines) {
            if (line.role() == Line.Role.HEADLINE) {
                return line.text();
            }
        }
        return meta;
    }
}
