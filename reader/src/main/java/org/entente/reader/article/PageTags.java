package org.entente.reader.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What tags and class names say of an element: whether it is shown, whether it is a block, whether it is the report. */
final class PageTags {
    /** The weight of an element that is one line itself. */
    static final double PARAGRAPH = 0.5;

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "nav",
            "aside",
            "figure",
            "figcaption",
            "button",
            "iframe",
            "svg",
            "select",
            "template",
            "video",
            "audio",
            "object",
            "canvas",
            "footer",
            "menu",
            "dialog",
            "textarea",
            "math");
    /** A form that holds this much is the whole page: some systems wrap all they show in one. */
    private static final int PAGE = 400;

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "img", "picture", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
            "i", "ins", "label", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
            "wbr");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ROOTS = Set.of("html", "body", "main", "article");
    private final boolean strict;

    PageTags(boolean strict) {
        this.strict = strict;
    }

    /** True for what is not the report, with everything inside it. */
    boolean drops(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name) || (name.equals("form") && element.wholeText().length() < PAGE)) {
            return true;
        }
        if (!strict || ROOTS.contains(name)) {
            return false;
        }
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("display: none")
                || element.attr("role").equals("navigation")
                || element.attr("role").equals("complementary")
                || (!PageNames.report(element) && PageNames.furniture(element));
    }

    static boolean block(Element element) {
        return !INLINE.contains(element.normalName());
    }

    static Line.Role role(Element element, Line.Role around) {
        String name = element.normalName();
        if (name.equals("h1") || element.attr("itemprop").equals("headline")) {
            return Line.Role.HEADLINE;
        }
        return HEADINGS.contains(name) ? Line.Role.HEADING : name.equals("br") ? around : Line.Role.PLAIN;
    }

    /** How much the sentences inside count for the element as the report's container. */
    static double weight(Element element) {
        String name = element.normalName();
        if (PageNames.report(element)) {
            return 3;
        }
        return switch (name) {
            case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "dd", "dt" -> PARAGRAPH;
            case "article" -> 1.5;
            case "body", "html" -> 0.6;
            default -> INLINE.contains(name) ? PARAGRAPH : 1;
        };
    }
}
