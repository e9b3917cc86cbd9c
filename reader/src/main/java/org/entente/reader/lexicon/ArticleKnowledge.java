package org.entente.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code article.yaml} knows of pages: who publishes them, and the wording that is not part of a report. An entry of
 * wording is a {@code form} (the whole line), an {@code opening} (how it begins) or a {@code pattern}.
 */
public final class ArticleKnowledge {
    private static final int LONGEST = 400;

    private final List<Publisher> agencies;
    private final List<Publisher> outlets;
    private final Set<String> signatures = new HashSet<>();
    private final Map<String, Wording> wordings = new HashMap<>();

    public ArticleKnowledge(KnowledgeFiles files) {
        agencies = Publisher.all(files.list("article", "agencies"));
        outlets = Publisher.all(files.list("article", "outlets"));
        Stream.of(agencies, outlets)
                .flatMap(List::stream)
                .flatMap(publisher -> publisher.forms().stream())
                .forEach(form -> signatures.add(Fold.fold(form)));
        for (String key : List.of(
                "captions",
                "share_bars",
                "related",
                "read_more",
                "source_lines",
                "comment_forms",
                "cookie_notices",
                "bylines",
                "header_dates",
                "date_labels",
                "header_words",
                "wire_marks",
                "wire_notes",
                "page_notes",
                "kickers",
                "labels")) {
            wordings.put(key, Wording.of(files.list("article", key)));
        }
    }

    public List<Publisher> agencies() {
        return agencies;
    }

    public List<Publisher> outlets() {
        return outlets;
    }

    /** {@code line} without a label such as "Headline:" or a wire's "(LEAD)" in front. */
    public String unlabelled(String line) {
        int bracket = line.startsWith("(") ? line.indexOf(") ") : -1;
        if (bracket > 0 && says("wire_marks", line.substring(1, bracket))) {
            return line.substring(bracket + 2).strip();
        }
        int colon = line.indexOf(':');
        boolean label = colon > 0 && colon < 30 && says("labels", line.substring(0, colon));
        return label ? line.substring(colon + 1).strip() : line;
    }

    /** True for the signature of an agency or an outlet, or for several with slashes between. */
    public boolean signs(String text) {
        if (text.indexOf('/') < 0) {
            return !text.isBlank() && signatures.contains(Fold.fold(text.strip()));
        }
        for (String part : text.split("\\s*/\\s*")) {
            if (!signatures.contains(Fold.fold(part.strip()))) {
                return false;
            }
        }
        return !text.isBlank();
    }

    /** True when {@code line} is, begins with, or holds wording filed under {@code key}. */
    public boolean says(String key, String line) {
        return find(List.of(key), line) != null;
    }

    /** The first of {@code keys} under which wording is filed that {@code line} is, begins with, or holds; or null. */
    public @Nullable String find(List<String> keys, String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String folded = Fold.fold(line);
        String bare = Wording.bare(folded);
        for (String key : keys) {
            Wording wording = wordings.get(key);
            if (wording != null && wording.matches(line, folded, bare)) {
                return key;
            }
        }
        return null;
    }

    /** Whole lines, openings and patterns of one key. */
    private record Wording(Set<String> whole, List<String> openings, List<Pattern> anchored, List<Pattern> free) {
        static Wording of(List<Entry> entries) {
            Set<String> whole = new HashSet<>();
            List<String> openings = new ArrayList<>();
            List<Pattern> anchored = new ArrayList<>();
            List<Pattern> free = new ArrayList<>();
            for (Entry entry : entries) {
                entry.list("form").forEach(form -> whole.add(bare(Fold.fold(form))));
                entry.list("opening").forEach(form -> openings.add(Fold.fold(form)));
                for (String pattern : entry.list("pattern")) {
                    (pattern.startsWith("^") ? anchored : free)
                            .add(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
                }
            }
            return new Wording(whole, openings, anchored, free);
        }

        /** An anchored pattern is tried at the beginning only. */
        boolean matches(String line, String folded, String bare) {
            if (whole.contains(bare)) {
                return true;
            }
            for (String opening : openings) {
                if (folded.startsWith(opening)) {
                    return true;
                }
            }
            for (Pattern pattern : anchored) {
                if (pattern.matcher(line).lookingAt()) {
                    return true;
                }
            }
            for (Pattern pattern : free) {
                if (pattern.matcher(line).find()) {
                    return true;
                }
            }
            return false;
        }

        /** Without the punctuation around it. */
        private static String bare(String folded) {
            int from = 0;
            int to = folded.length();
            while (from < to && !Character.isLetterOrDigit(folded.charAt(from))) {
                from++;
            }
            while (to > from && !Character.isLetterOrDigit(folded.charAt(to - 1))) {
                to--;
            }
            return folded.substring(from, to);
        }
    }

    /**
     * An agency or an outlet.
     *
     * @param country ISO 3166-1 alpha-2, or null when it is of no one state
     * @param forms how it signs, its name included
     * @param domains of its pages
     * @param monthFirst whether {@code 3/6/2024} on its pages is 6 March; null when not known
     */
    public record Publisher(
            String name,
            @Nullable String country,
            List<String> forms,
            List<String> domains,
            @Nullable Boolean monthFirst) {
        static List<Publisher> all(List<Entry> entries) {
            return entries.stream().map(Publisher::of).toList();
        }

        private static Publisher of(Entry entry) {
            List<String> forms = new ArrayList<>(entry.list("forms"));
            String name = entry.has("name") ? entry.get("name") : entry.get("form");
            forms.add(name);
            String order = entry.get("date_order", "").toLowerCase(Locale.ROOT);
            return new Publisher(
                    name,
                    entry.has("country") ? entry.get("country") : null,
                    List.copyOf(forms),
                    entry.list("domains"),
                    order.isEmpty() ? null : order.startsWith("m"));
        }
    }
}
