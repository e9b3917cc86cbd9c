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

    /** Lines above the report in which a date is sought where no headline stands. */
    private static final int NEAR = 6;

    /** A clock or a city beside the date. */
    private static final int SMALL = 30;

    private static final int TITLE = 15;

    /** A page's own title of few letters ("Press Release") is none. */
    private static final int SHORT = 20;

    private static final int LONG = 250;

    private PageSource() {}

    static Source read(String html, String uri) {
        Document page = Jsoup.parse(html.length() > MOST ? html.substring(0, MOST) : html, uri);
        PageFacts facts = PageFacts.of(page);
        List<Line> lines = lines(PageWalk.over(page, true), facts.title());
        if (letters(lines) < 200) {
            List<Line> more = lines(PageWalk.over(page, false), facts.title());
            lines = letters(more) > 2 * letters(lines) ? more : lines;
        }
        return new Source(title(facts.title(), lines), facts.site(), facts.published(), lines, html.length() > MOST);
    }

    private static List<Line> lines(PageWalk walk, @Nullable String meta) {
        Region region = walk.region();
        List<Line> all = new ArrayList<>(walk.lines());
        int headline = headline(all, region, meta);
        boolean above = headline >= 0 && headline < region.from();
        List<Line> dates = dates(all, above ? headline + 1 : Math.max(0, region.from() - NEAR), region.from());
        if (dates.isEmpty() && above) {
            dates = dates(all, Math.max(0, headline - 2), headline);
        }
        List<Line> out = new ArrayList<>();
        if (above) {
            out.add(all.get(headline));
        }
        out.addAll(dates);
        out.addAll(all.subList(region.from(), region.to()));
        for (int i = region.to(); i < Math.min(all.size(), region.to() + NEAR); i++) {
            Line line = all.get(i);
            if (line.length() < 50 && !HeaderDate.all(line.text(), null).isEmpty()) {
                out.add(new Line(line.text(), Line.Role.META));
            }
        }
        return out;
    }

    /** Lines with a date, and the clock or the city under one. */
    private static List<Line> dates(List<Line> all, int from, int to) {
        List<Line> out = new ArrayList<>();
        int dated = -NEAR;
        for (int i = from; i < to && i < from + FRONT; i++) {
            Line line = all.get(i);
            boolean date =
                    line.length() < 150 && !HeaderDate.all(line.text(), null).isEmpty();
            if (date || (i - dated <= 2 && line.length() < SMALL)) {
                out.add(new Line(line.text(), line.role() == Line.Role.PLAIN ? Line.Role.META : line.role()));
            }
            dated = date ? i : dated;
        }
        return out;
    }

    /**
     * Number of the headline, or -1. A heading that the page's own title begins with or holds is it, for a ministry's
     * {@code <h1>} may be the name of a state and the headline an {@code <h2>} below it.
     */
    private static int headline(List<Line> all, Region region, @Nullable String meta) {
        int best = -1;
        String title = meta == null ? "" : Spacing.collapse(meta);
        for (int i = 0; i < region.to(); i++) {
            Line line = all.get(i);
            boolean heading = line.role() == Line.Role.HEADING || line.role() == Line.Role.HEADLINE;
            if (heading
                    && line.length() >= TITLE
                    && title.contains(line.text())
                    && (best < 0 || line.length() > all.get(best).length())) {
                best = i;
            }
        }
        if (best >= 0) {
            for (int i = 0; i < all.size(); i++) {
                Line line = all.get(i);
                if (i == best || line.role() == Line.Role.HEADLINE) {
                    all.set(i, new Line(line.text(), i == best ? Line.Role.HEADLINE : Line.Role.HEADING));
                }
            }
            return best;
        }
        for (int i = region.from() - 1; i >= 0; i--) {
            if (all.get(i).role() == Line.Role.HEADLINE) {
                return i;
            }
        }
        for (int i = region.from() - 1; title.length() < SHORT && i >= Math.max(0, region.from() - NEAR); i--) {
            Line line = all.get(i);
            if (line.length() > SHORT
                    && line.length() < LONG
                    && HeaderDate.all(line.text(), null).isEmpty()) {
                all.set(i, new Line(line.text(), Line.Role.HEADLINE));
                return i;
            }
        }
        return -1;
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
