package org.entente.reader.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;

/** Tells a text's language: by its script, or for Latin letters by the little words that each language cannot do without. */
final class Language {
    static final String UNKNOWN = "und";

    private static final int LOOKED_AT = 20_000;
    private static final int FEW_LETTERS = 20;
    private static final int FEW_WORDS = 3;

    private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.MONGOLIAN, "mn")));

    /** The languages that cannot do without a word. */
    private final Map<String, List<String>> words = new HashMap<>();

    Language(KnowledgeFiles files) {
        for (Entry entry : files.list("languages")) {
            for (String word : entry.list("words")) {
                words.computeIfAbsent(word, w -> new ArrayList<>()).add(entry.get("code"));
            }
        }
    }

    /** ISO 639-1, or {@code und} when there is too little text to tell. */
    String of(String text) {
        String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
        Map<String, Integer> letters = new TreeMap<>();
        int latin = 0;
        int other = 0;
        for (int i = 0; i < head.length(); i += Character.charCount(head.codePointAt(i))) {
            int c = head.codePointAt(i);
            if (c < 0x80) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                String code = SCRIPTS.get(UnicodeScript.of(c));
                if (code != null) {
                    // One Chinese or Japanese sign says as much as two letters.
                    int weight = code.equals("zh") || code.equals("ja") || code.equals("ko") ? 2 : 1;
                    letters.merge(code, weight, Integer::sum);
                    other += weight;
                } else {
                    latin++;
                }
            }
        }
        if (other > latin && other >= FEW_LETTERS / 2) {
            int kana = letters.getOrDefault("ja", 0);
            return kana * 10 > other ? "ja" : best(letters);
        }
        return latin < FEW_LETTERS ? UNKNOWN : latin(head);
    }

    private String latin(String head) {
        Map<String, Integer> hits = new TreeMap<>();
        int all = 0;
        String lower = head.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i < lower.length() && part(lower.charAt(i))) {
                continue;
            }
            if (i > from) {
                words.getOrDefault(lower.substring(from, i), List.of())
                        .forEach(language -> hits.merge(language, 1, Integer::sum));
                all++;
            }
            from = i + 1;
        }
        String best = best(hits);
        int most = hits.getOrDefault(best, 0);
        return most < FEW_WORDS || most * 25 < all ? UNKNOWN : best;
    }

    private static boolean part(char c) {
        if (c < 0x80) {
            return Character.isLetter(c) || c == '\'';
        }
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> Character.isSurrogate(c);
                };
    }

    private static String best(Map<String, Integer> counts) {
        String best = UNKNOWN;
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = count.getKey();
            }
        }
        return best;
    }
}
