package org.entente.reader.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** English verb forms: regular ones by spelling, irregular ones from {@code verbs.yaml}. */
public final class Inflection {
    /** Which form of a verb a word is. "met" is both past and participle: {@code PAST}. */
    public enum Form {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        ING
    }

    /** A verb's base and the form found. */
    public record Verb(String base, Form form) {}

    private final Map<String, Verb> irregular = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> participles = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    public Inflection(KnowledgeFiles knowledge) {
        for (Entry entry : knowledge.list("verbs", "irregular")) {
            String base = entry.get("base");
            bases.put(base, base);
            irregular.put(base, new Verb(base, Form.BASE));
            put(entry, "present", base, Form.PRESENT);
            put(entry, "ing", base, Form.ING);
            put(entry, "participle", base, Form.PARTICIPLE);
            put(entry, "past", base, Form.PAST);
            participles.addAll(entry.list("participle"));
        }
        for (Entry entry : knowledge.list("verbs", "regular")) {
            for (String base : entry.list("bases")) {
                bases.put(base, base);
            }
        }
        knowledge.list("verbs", "never").forEach(entry -> nouns.addAll(entry.list("words")));
    }

    private void put(Entry entry, String field, String base, Form form) {
        for (String word : entry.list(field)) {
            irregular.put(word, new Verb(base, form));
        }
    }

    /** The verb that a folded word may be, judged by its letters and the list of known verbs. */
    public Optional<Verb> find(String norm) {
        Verb known = irregular.get(norm);
        if (known != null) {
            return Optional.of(known);
        }
        if (bases.containsKey(norm)) {
            return Optional.of(new Verb(norm, Form.BASE));
        }
        return strip(norm, "ing", Form.ING)
                .or(() -> strip(norm, "ed", Form.PAST))
                .or(() -> strip(norm, "es", Form.PRESENT))
                .or(() -> strip(norm, "s", Form.PRESENT));
    }

    /** A word that the tagger may take for a verb and that is none: "the EU-Balkans <em>summit</em> in". */
    public boolean noun(String norm) {
        return nouns.contains(norm);
    }

    /** May the word be a past participle? "spoken" and "held" may, "spoke" may not. */
    public boolean participle(String norm) {
        return norm.endsWith("ed") || participles.contains(norm);
    }

    /** The verb that a word tagged as one is, known or not. */
    public Verb get(String norm) {
        return find(norm).orElseGet(() -> guess(norm));
    }

    private Optional<Verb> strip(String norm, String ending, Form form) {
        if (!norm.endsWith(ending) || norm.length() <= ending.length() + 1) {
            return Optional.empty();
        }
        String stem = norm.substring(0, norm.length() - ending.length());
        for (String base : stems(stem)) {
            if (bases.containsKey(base)) {
                return Optional.of(new Verb(base, form));
            }
        }
        return Optional.empty();
    }

    /** "promot" → promote, "stress" → stress, "committ" → commit, "reaffirmi" → reaffirmy (hence "carri" → carry). */
    private static List<String> stems(String stem) {
        int n = stem.length();
        String doubled = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) ? stem.substring(0, n - 1) : stem;
        String y = stem.endsWith("i") ? stem.substring(0, n - 1) + "y" : stem;
        return List.of(stem + "e", stem, doubled, y);
    }

    /** "describ" → describe. */
    private static String mended(String stem) {
        return "bcgsuvz".indexOf(stem.charAt(stem.length() - 1)) >= 0 && !stem.endsWith("ss") ? stem + "e" : stem;
    }

    private static Verb guess(String norm) {
        if (norm.endsWith("ing") && norm.length() > 5) {
            return new Verb(mended(norm.substring(0, norm.length() - 3)), Form.ING);
        }
        if (norm.endsWith("ed") && norm.length() > 4) {
            return new Verb(mended(norm.substring(0, norm.length() - 2)), Form.PAST);
        }
        if (norm.endsWith("s") && !norm.endsWith("ss") && norm.length() > 3) {
            return new Verb(norm.substring(0, norm.length() - 1), Form.PRESENT);
        }
        return new Verb(norm, Form.BASE);
    }
}
