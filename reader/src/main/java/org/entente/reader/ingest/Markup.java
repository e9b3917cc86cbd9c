package org.entente.reader.ingest;

import java.util.List;
import java.util.Locale;
import org.entente.reader.model.Format;

/** Tells HTML from text: by tags up front, or by the file's name when the content has any tag at all. */
final class Markup {
    private static final int HEAD = 8192;

    private static final List<String> PAGE =
            List.of("<!doctype html", "<html", "<body", "<head>", "<head ", "<article", "<meta ", "<title>");

    private static final List<String> FRAGMENT = List.of("<p>", "<p ", "<div", "<br>", "<br/>", "<br />", "<span");

    private Markup() {}

    static Format format(String uri, String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        String name = uri.toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        boolean page = PAGE.stream().anyMatch(head::contains);
        boolean fragment =
                head.stripLeading().startsWith("<") && FRAGMENT.stream().anyMatch(head::contains);
        return page || fragment || (named && head.contains("<")) ? Format.HTML : Format.TEXT;
    }
}
