package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;

/** Names a post in plain words, alike for its many wordings. Remembers those named before. */
final class Posts {
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z']+");
    private static final int REMEMBERED = 20_000;

    /**
     * A post named.
     *
     * @param key with the state: {@code prime minister|LA}
     * @param seat nobody holds two such posts at a time
     */
    record Named(String key, boolean seat) {}

    private record Rule(
            String post,
            List<String> titles,
            List<String> bodies,
            List<String> without,
            boolean alone,
            boolean local,
            boolean seat) {

        boolean fits(String title, String body) {
            String both = title + body;
            return (!alone || body.isBlank())
                    && titles.stream().anyMatch(title::contains)
                    && (bodies.isEmpty() || bodies.stream().anyMatch(both::contains))
                    && without.stream().noneMatch(both::contains);
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private final List<String> ranks;
    private final Map<String, String> portfolios = new HashMap<>();
    private final Map<Held, Named> named = new ConcurrentHashMap<>();

    Posts(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("resolve/posts", "posts")) {
            rules.add(new Rule(
                    e.get("post"),
                    phrases(e.list("titles")),
                    phrases(e.list("bodies")),
                    phrases(e.list("without")),
                    e.flag("alone"),
                    e.flag("local"),
                    e.flag("seat")));
        }
        ranks = phrases(knowledge.list("resolve/posts", "ranks").stream()
                .map(e -> e.get("form"))
                .toList());
        for (Entry e : knowledge.list("portfolios")) {
            String portfolio = Fold.fold(e.get("portfolio"));
            String same = portfolio.startsWith("foreign affairs") ? "foreign affairs" : portfolio;
            e.list("before").forEach(form -> portfolios.putIfAbsent(words(form).strip(), same));
            e.list("after").forEach(form -> portfolios.putIfAbsent(words(form).strip(), same));
            portfolios.putIfAbsent(words(e.get("portfolio")).strip(), same);
        }
    }

    Named of(Held post) {
        Held bare = new Held(post.title(), post.organisation(), post.country(), false);
        Named known = named.get(bare);
        if (known == null) {
            known = name(bare);
            if (named.size() >= REMEMBERED) {
                named.clear();
            }
            named.put(bare, known);
        }
        return known;
    }

    private Named name(Held post) {
        String title = words(post.title());
        String body = words(post.organisation() == null ? "" : post.organisation());
        String country = "|" + (post.country() == null ? "" : post.country());
        boolean lower = ranks.stream().anyMatch(title::contains);
        String rank = lower ? "deputy " : "";
        String portfolio = portfolio(title, body);
        if (!portfolio.isEmpty()) {
            return new Named(rank + "minister: " + portfolio + country, !lower);
        }
        for (Rule rule : rules) {
            if (rule.fits(title, body)) {
                String local = rule.local ? ": " + body.strip() : "";
                return new Named(rank + rule.post + local + country, rule.seat && !lower);
            }
        }
        return new Named((title.strip() + " / " + body.strip()).strip() + country, false);
    }

    /** The portfolio of a minister or secretary, by the title or, failing that, by the ministry. */
    private String portfolio(String title, String body) {
        boolean minister = title.contains(" minister ") || title.contains(" secretary for ");
        if ((!minister && !(title.contains(" secretary ") && body.contains(" ministry ")))
                || title.contains(" prime ")) {
            return "";
        }
        String told = longest(title);
        return told.isEmpty() && !title.contains(" of state ") ? longest(body) : told;
    }

    private String longest(String text) {
        String[] words = text.strip().split(" ");
        for (int length = words.length; length > 0; length--) {
            for (int i = 0; i + length <= words.length; i++) {
                String found = portfolios.get(String.join(" ", List.of(words).subList(i, i + length)));
                if (found != null) {
                    return found;
                }
            }
        }
        return "";
    }

    private static List<String> phrases(List<String> forms) {
        return forms.stream().map(Posts::words).toList();
    }

    /** Plain words with a space on both sides of each, so that phrases can be looked for as they are. */
    private static String words(String text) {
        String words = NO_LETTER.matcher(Fold.fold(text)).replaceAll(" ").strip();
        return words.isEmpty() ? " " : " " + words + " ";
    }
}
