package org.entente.reader.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.model.DateReading;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in {@code <meta>}, {@code <title>}, {@code <time>} and JSON-LD. */
record PageFacts(
        @Nullable String title,
        @Nullable String site,
        @Nullable DateReading published) {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "date.published",
            "publishdate",
            "publish_date",
            "pubdate",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "date",
            "article.published",
            "og:published_time",
            "article:published",
            "cxenseparse:recs:publishtime",
            "time");
    private static final Pattern LINKED_DATA = Pattern.compile("\"datePublished\"\\s{0,4}:\\s{0,4}\"([^\"]{8,40})\"");
    private static final Pattern PUBLISHER =
            Pattern.compile("\"publisher\"\\s{0,4}:\\s{0,4}\\{[^{}]{0,300}?\"name\"\\s{0,4}:\\s{0,4}\"([^\"]{2,80})\"");
    private static final Pattern SITE_BEHIND = Pattern.compile("\\s[|–—-]\\s[^|–—]{2,40}$");

    static PageFacts of(Document page) {
        Map<String, String> meta = new TreeMap<>();
        String[] data = {"", ""};
        page.traverse((Node node, int depth) -> {
            if (!(node instanceof Element element)) {
                return;
            }
            switch (element.normalName()) {
                case "meta" -> put(meta, key(element), element.attr("content"));
                case "title" -> put(meta, "title", element.text());
                case "time" -> put(meta, "time", element.attr("datetime"));
                case "script" -> {
                    if (element.attr("type").contains("ld+json") && data[0].isEmpty()) {
                        data[0] = first(LINKED_DATA, element.data());
                        data[1] = first(PUBLISHER, element.data());
                    }
                }
                default -> {}
            }
        });
        String title = meta.getOrDefault("og:title", meta.get("title"));
        String site = meta.getOrDefault("og:site_name", data[1].isEmpty() ? null : data[1]);
        return new PageFacts(
                title == null
                        ? null
                        : Spacing.collapse(SITE_BEHIND.matcher(title).replaceFirst("")),
                site,
                published(meta, data[0]));
    }

    private static @Nullable DateReading published(Map<String, String> meta, String linkedData) {
        if (!linkedData.isEmpty()) {
            DateReading reading = reading(linkedData, "JSON-LD datePublished");
            if (reading != null) {
                return reading;
            }
        }
        for (String key : PUBLISHED) {
            String value = meta.get(key);
            DateReading reading =
                    value == null ? null : reading(value, key.equals("time") ? "<time>" : "<meta> " + key);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    private static @Nullable DateReading reading(String value, String basis) {
        for (HeaderDate date : HeaderDate.all(value.replace('T', ' '), null)) {
            if (date.hasYear()) {
                return Calendar.reading(date.edtf(), value.strip(), basis, date.alternative());
            }
        }
        return null;
    }

    private static String key(Element meta) {
        String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        return (key.isEmpty() ? meta.attr("itemprop") : key).toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> meta, String key, String value) {
        if (!key.isEmpty() && !value.isBlank() && value.length() < 1000) {
            meta.putIfAbsent(key, value.strip());
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
