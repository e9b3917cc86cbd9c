package org.entente.reader.resolve.follow;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that words name: "in 2027", and "next year" by the day on which it was said. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern RELATIVE =
            Pattern.compile("\\b(last|this|next) year\\b|\\byear(?:'s|’s)? end\\b|\\bend of the year\\b");
    private static final int DIGITS = 4;

    private Years() {}

    /** @param day on which it was said, ISO; {@code ""} when unknown */
    static Set<String> of(String words, String day) {
        Set<String> years = new TreeSet<>();
        Matcher named = YEAR.matcher(words);
        while (named.find()) {
            years.add(named.group());
        }
        Matcher relative = RELATIVE.matcher(words);
        while (day.length() >= DIGITS && relative.find()) {
            int now = Integer.parseInt(day.substring(0, DIGITS));
            String which = relative.group(1);
            years.add(String.valueOf("last".equals(which) ? now - 1 : "next".equals(which) ? now + 1 : now));
        }
        return years;
    }
}
