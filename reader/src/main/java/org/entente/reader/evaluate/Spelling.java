package org.entente.reader.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares wordings by their plain letters and digits: case, marks, punctuation and spaces do not count. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}&&[^\u034f\ufe00-\ufe0f]]+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Spelling() {}

    /** The words of {@code text} with single spaces between. */
    static String fold(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String split = Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
        String plain = MARKS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT);
        return OTHERS.matcher(plain).replaceAll(" ").strip();
    }

    static List<String> words(@Nullable String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** The same words in any order, or all words of the one, two at least, among those of the other. */
    static boolean sameName(@Nullable String one, @Nullable String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Set<String> first = Set.copyOf(a);
        Set<String> second = Set.copyOf(b);
        return first.equals(second)
                || (Math.min(a.size(), b.size()) >= 2 && (first.containsAll(second) || second.containsAll(first)));
    }

    /** True when one of them ends with the other, word by word. */
    static boolean sameEnding(String one, String other) {
        return one.equals(other) || ends(one, other) || ends(other, one);
    }

    private static boolean ends(String text, String ending) {
        return !ending.isEmpty() && (" " + text).endsWith(" " + ending);
    }

    static boolean share(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
