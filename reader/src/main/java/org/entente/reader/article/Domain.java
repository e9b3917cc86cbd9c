package org.entente.reader.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;

/**
 * The state that a page's address is of: "beehive.govt.nz" at the head of a release, "mfa.gov.md" in its source line. Only
 * what governments use counts, and the page's own address; a link in a report says nothing of who reports.
 */
final class Domain {
    private static final Pattern HOST =
            Pattern.compile("(?<![@.\\w-])(?:https?://)?((?:[a-z0-9-]{1,40}\\.){1,4}[a-z]{2,6})(?![\\w-])");
    /** Lines at the head and the foot of a page in which its address is looked for. */
    private static final int EDGE = 6;

    private static final int SHORT = 120;

    private final List<Entry> governments;
    private final Set<String> codes;

    Domain(KnowledgeFiles files) {
        this.governments = files.list("article", "government_domains");
        this.codes =
                files.list("states").stream().map(state -> state.get("code")).collect(Collectors.toUnmodifiableSet());
    }

    /** By the page's own address, else by those in its first and last lines. */
    Optional<String> find(String uri, List<Line> lines) {
        Optional<String> own = uri.startsWith("http") ? state(uri) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean edge = i < EDGE || i >= lines.size() - EDGE;
            Line line = lines.get(i);
            Optional<String> state =
                    edge && line.length() < SHORT && line.text().contains(".") ? state(line.text()) : Optional.empty();
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private Optional<String> state(String text) {
        Matcher host = HOST.matcher(text.toLowerCase(Locale.ROOT));
        while (host.find()) {
            String name = host.group(1);
            for (Entry government : governments) {
                for (String form : government.list("form")) {
                    Optional<String> state = government(name, form, government.get("country", ""));
                    if (state.isPresent()) {
                        return state;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "gov" before the letters of a state, or a whole ending such as "europa.eu" that is one state's or body's. */
    private Optional<String> government(String host, String form, String country) {
        if (!country.isEmpty()) {
            return host.equals(form) || host.endsWith("." + form) ? Optional.of(country) : Optional.empty();
        }
        String[] labels = host.split("\\.", -1);
        String last = labels[labels.length - 1];
        boolean official = labels.length > 1 && labels[labels.length - 2].equals(form) && last.length() == 2;
        return official && codes.contains(last.toUpperCase(Locale.ROOT))
                ? Optional.of(last.toUpperCase(Locale.ROOT))
                : Optional.empty();
    }
}
