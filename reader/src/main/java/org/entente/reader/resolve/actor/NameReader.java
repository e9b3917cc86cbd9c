package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.jspecify.annotations.Nullable;

/** Takes names apart. Remembers those taken apart before: the same few thousand come again and again. */
final class NameReader {
    private static final Pattern ASIDE = Pattern.compile("[“\"][^“”\"]*[”\"]|\\([^)]*\\)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-‐‑–—]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final int REMEMBERED = 20_000;

    private final Sounds sounds;
    private final Set<String> suffixes = new HashSet<>();
    private final Set<String> chain = new HashSet<>();
    private final Set<String> exact;
    private final Set<String> particles = new HashSet<>();
    private final Set<List<String>> address = new HashSet<>();
    private final Map<String, FullName> read = new ConcurrentHashMap<>();

    NameReader(KnowledgeFiles knowledge) {
        sounds = new Sounds(knowledge);
        words(knowledge, "suffixes").forEach(word -> suffixes.add(plain(word)));
        words(knowledge, "chain").forEach(word -> chain.add(plain(word)));
        exact = Set.copyOf(words(knowledge, "exact"));
        knowledge.list("particles").forEach(e -> particles.add(e.get("form")));
        words(knowledge, "address").forEach(this::address);
        for (Entry e : knowledge.list("honorifics")) {
            address(e.get("form"));
            e.list("forms").forEach(this::address);
        }
    }

    private static List<String> words(KnowledgeFiles knowledge, String key) {
        return knowledge.list("resolve/names", key).stream()
                .map(e -> e.get("form"))
                .toList();
    }

    private void address(String form) {
        address.add(Arrays.stream(BETWEEN.split(form)).map(NameReader::plain).toList());
    }

    /** @param country whose habits of naming hold */
    FullName read(String name, @Nullable String country) {
        boolean letters = country != null && exact.contains(country);
        String key = letters ? name + "|" : name;
        FullName known = read.get(key);
        if (known == null) {
            known = take(name, letters);
            if (read.size() >= REMEMBERED) {
                read.clear();
            }
            read.put(key, known);
        }
        return known;
    }

    private FullName take(String name, boolean exactly) {
        List<String> written = new ArrayList<>();
        for (String word : BETWEEN.split(ASIDE.matcher(name).replaceAll(" "))) {
            if (!plain(word).isEmpty()) {
                written.add(word);
            }
        }
        List<String> named = address(written);
        List<NameWord> words = new ArrayList<>();
        boolean house = false;
        for (String word : named) {
            String plain = plain(word);
            if (chain.contains(plain) && named.size() > 1) {
                house = true;
            } else if (!particles.contains(word) && (words.isEmpty() || !suffixes.contains(plain))) {
                String sound = sounds.of(plain);
                words.add(new NameWord(plain, sound, Sounds.frame(sound)));
            }
        }
        String letters = words.stream()
                .flatMapToInt(w -> w.plain().chars())
                .sorted()
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        return new FullName(words, house, exactly, letters);
    }

    /** Without the titles and ranks before it, as long as two words of name are left: "Samdech Techo Hun Sen". */
    private List<String> address(List<String> written) {
        int from = 0;
        for (int length = Math.min(5, written.size() - 2); length > 0; length--) {
            List<String> start = written.subList(from, from + length).stream()
                    .map(NameReader::plain)
                    .toList();
            if (address.contains(start)) {
                from += length;
                length = Math.min(5, written.size() - 2 - from) + 1;
            }
        }
        return written.subList(from, written.size());
    }

    private static String plain(String word) {
        return NO_LETTER.matcher(Fold.fold(word)).replaceAll("");
    }
}
