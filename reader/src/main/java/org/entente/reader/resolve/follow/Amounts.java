package org.entente.reader.resolve.follow;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.jspecify.annotations.Nullable;

/** Reads how much of what: "US$1 billion", "1 billion dollars", "5,000 MW", "a 200-bed hospital". */
final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("(\\p{Sc}|[a-z]{2,3}\\p{Sc})?(\\d+(?:\\.\\d+)?)");
    private static final int YEARS_FROM = 1900;
    private static final int YEARS_TO = 2100;

    private final Map<String, BigDecimal> written = new HashMap<>();
    private final Map<String, String> signs = new HashMap<>();

    Amounts(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("follow", "numbers")) {
            written.put(e.get("word"), new BigDecimal(e.get("value")));
        }
        for (Entry e : knowledge.list("follow", "signs")) {
            signs.put(e.get("sign"), e.get("unit"));
        }
    }

    /**
     * The numbers of each thing that is counted.
     *
     * @param words folded, in order
     * @param unit what a word counts as, {@code ""} for one that may stand between a number and what it counts
     */
    Map<String, Set<String>> of(List<String> words, UnaryOperator<String> unit) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Matcher matcher = NUMBER.matcher(words.get(i));
            boolean digits = matcher.matches();
            BigDecimal number = digits ? new BigDecimal(matcher.group(2)) : written.get(words.get(i));
            if (number == null) {
                continue;
            }
            int at = i + 1;
            while (at < words.size() && written.containsKey(words.get(at))) {
                number = number.multiply(written.get(words.get(at)));
                at++;
            }
            String sign = digits ? matcher.group(1) : null;
            String counted = sign == null
                    ? counted(words, at, unit)
                    : signs.getOrDefault(sign.substring(sign.length() - 1), sign);
            if (!counted.isEmpty() && !year(number, sign, at - i)) {
                found.computeIfAbsent(counted, k -> new TreeSet<>())
                        .add(number.stripTrailingZeros().toPlainString());
            }
            i = at - 1;
        }
        return found;
    }

    /** "200 Lao officers" counts officers. */
    private static String counted(List<String> words, int from, UnaryOperator<String> unit) {
        for (int i = from; i < words.size() && i <= from + 1; i++) {
            String counted = unit.apply(words.get(i));
            if (!counted.isEmpty()) {
                return counted;
            }
        }
        return "";
    }

    private static boolean year(BigDecimal number, @Nullable String sign, int words) {
        return sign == null
                && words == 1
                && number.scale() <= 0
                && number.compareTo(BigDecimal.valueOf(YEARS_FROM)) >= 0
                && number.compareTo(BigDecimal.valueOf(YEARS_TO)) <= 0;
    }
}
