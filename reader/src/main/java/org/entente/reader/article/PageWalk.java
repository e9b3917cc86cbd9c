package org.entente.reader.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * One walk over a page, without recursion: text becomes lines at the borders of blocks, and each element learns which
 * lines it holds and how many of their letters stand in sentences. A paragraph counts for its parent, half for the
 * parent of that, and so on: the report's container wins over the page around it.
 */
final class PageWalk implements NodeFilter {
    private static final int SENTENCE = 60;

    private final PageTags tags;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int preformatted;
    private Line.Role role = Line.Role.PLAIN;
    private Region best = new Region(0, 0, 0);

    private PageWalk(PageTags tags) {
        this.tags = tags;
    }

    /** Walks {@code page}; {@code strict} drops what class names call a menu, a share bar and the like. */
    static PageWalk over(Document page, boolean strict) {
        PageWalk walk = new PageWalk(new PageTags(strict));
        page.body().filter(walk);
        walk.flush();
        return walk;
    }

    List<Line> lines() {
        return lines;
    }

    /** Where the report is; every line when no place stands out. */
    Region region() {
        return best.to() > best.from() ? best : new Region(0, lines.size(), 0);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String added = words.getWholeText();
            if (preformatted > 0) {
                added = lines(added);
            }
            text.append(apart(added) ? " " : "").append(added);
            linked += links > 0 ? added.length() : 0;
        } else if (node instanceof Element element) {
            if (tags.drops(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (PageTags.block(element)) {
                flush();
                role = PageTags.role(element, role);
            }
            links += element.normalName().equals("a") ? 1 : 0;
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            if (!element.normalName().equals("br")) {
                open.push(new Open(lines.size(), PageTags.weight(element)));
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            if (PageTags.block(element)) {
                flush();
                role = Line.Role.PLAIN;
            }
            links -= element.normalName().equals("a") ? 1 : 0;
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            Open closed = open.pop();
            double score = closed.own * closed.weight;
            if (score > best.score()) {
                best = new Region(closed.from, lines.size(), score);
            }
            Open parent = open.peek();
            if (parent != null) {
                parent.own += closed.own * closed.passes();
            }
        }
        return FilterResult.CONTINUE;
    }

    /** In {@code <pre>} an empty line ends a line; what follows the last is given back. */
    private String lines(String added) {
        String[] blocks = added.split("\n\\s*\n", -1);
        for (int i = 0; i < blocks.length - 1; i++) {
            text.append(blocks[i]);
            flush();
        }
        return blocks[blocks.length - 1];
    }

    /** "By Ana Doe" and "5 March" in two spans that only the style sheet sets apart; "F" and "oreign" are one word. */
    private boolean apart(String added) {
        if (text.length() == 0 || added.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        char first = added.charAt(0);
        return (Character.isLowerCase(last) && (Character.isUpperCase(first) || Character.isDigit(first)))
                || (Character.isDigit(last) && Character.isUpperCase(first));
    }

    /** Ends a line. One that is mostly links is a menu or a list of other stories. */
    private void flush() {
        String line = Spacing.collapse(Invisible.drop(text.toString()));
        boolean menu = linked * 2 > text.length() && role != Line.Role.HEADLINE;
        text.setLength(0);
        linked = 0;
        if (line.isEmpty() || menu) {
            return;
        }
        lines.add(new Line(line, role));
        Open holder = open.peek();
        if (holder != null && line.length() >= SENTENCE) {
            holder.own += line.length();
        }
    }

    /** An element on the way from the root to here. */
    private static final class Open {
        private final int from;
        private final double weight;
        private double own;

        private Open(int from, double weight) {
            this.from = from;
            this.weight = weight;
        }

        /** A paragraph hands everything up; a container that already holds several hands up a part. */
        private double passes() {
            return weight == PageTags.PARAGRAPH ? 1 : 0.75;
        }
    }
}
