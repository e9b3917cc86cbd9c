package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;

/** Says how high a post is, from its words. Safe to share. */
public final class Ranks {
    private record Rule(Rank rank, List<String> titles, List<String> bodies, List<String> without) {
        boolean fits(String words) {
            return titles.stream().anyMatch(words::contains)
                    && (bodies.isEmpty() || bodies.stream().anyMatch(words::contains))
                    && without.stream().noneMatch(words::contains);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    public Ranks(KnowledgeFiles knowledge) {
        for (Entry rule : knowledge.list("resolve/ranks", "rules")) {
            rules.add(new Rule(
                    rank(rule), words(rule.list("titles")), words(rule.list("bodies")), words(rule.list("without"))));
        }
    }

    static Rank rank(Entry rule) {
        return Rank.valueOf(rule.get("rank").toUpperCase(Locale.ROOT));
    }

    /** The highest of the posts that stand together: {@code Party General Secretary and State President}. */
    public Rank of(String posts) {
        Rank highest = Rank.OTHER;
        for (String post : posts.split("\\s+and\\s+|,", -1)) {
            Rank rank = one(words(post));
            highest = rank.compareTo(highest) < 0 ? rank : highest;
        }
        return highest;
    }

    private Rank one(String words) {
        return rules.stream()
                .filter(rule -> rule.fits(words))
                .map(Rule::rank)
                .findFirst()
                .orElse(Rank.OTHER);
    }

    private static List<String> words(List<String> phrases) {
        return phrases.stream().map(Ranks::words).toList();
    }

    /** Whole words, each with a space before and behind. */
    private static String words(String text) {
        return " " + Fold.fold(text).replaceAll("[^\\p{L}\\p{N}']+", " ").strip() + " ";
    }
}
