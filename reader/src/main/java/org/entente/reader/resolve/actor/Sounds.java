package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;

/** How a word of a name sounds: spellings that come out of another script in several ways read alike. */
final class Sounds {
    private static final int LONG = 5;

    private record Rule(String from, String to, boolean start, boolean end) {
        String apply(String word) {
            if (start) {
                return word.startsWith(from) ? to + word.substring(from.length()) : word;
            }
            if (end) {
                boolean fits = word.length() > from.length() + 1 && word.endsWith(from);
                return fits ? word.substring(0, word.length() - from.length()) + to : word;
            }
            return word.contains(from) ? word.replace(from, to) : word;
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> variants = new HashMap<>();

    Sounds(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("resolve/sounds", "rules")) {
            String at = e.get("at", "");
            rules.add(new Rule(e.get("from"), e.get("to"), at.equals("start"), at.equals("end")));
        }
        for (Entry e : knowledge.list("resolve/names", "variants")) {
            String first = Fold.fold(e.list("forms").get(0));
            e.list("forms").forEach(form -> variants.putIfAbsent(Fold.fold(form), first));
        }
    }

    /** The word, in plain small letters, as it sounds. */
    String of(String plain) {
        String word = variants.getOrDefault(plain, plain);
        for (Rule rule : rules) {
            word = rule.apply(word);
        }
        return single(word);
    }

    /** What is left when a long word loses its vowels: spellings differ there most. Short words keep theirs. */
    static String frame(String sound) {
        if (sound.length() < LONG) {
            return sound;
        }
        StringBuilder out = new StringBuilder().append(sound.charAt(0));
        for (int i = 1; i < sound.length(); i++) {
            if ("aeiou".indexOf(sound.charAt(i)) < 0) {
                out.append(sound.charAt(i));
            }
        }
        return out.length() < 2 ? sound : out.toString();
    }

    private static String single(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }
}
