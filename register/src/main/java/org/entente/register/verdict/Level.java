package org.entente.register.verdict;

import java.util.List;

/**
 * A level of a scale.
 *
 * @param value what a coder enters, such as {@code +1}
 * @param means the rubric
 * @param from statuses that are projected onto it
 * @param late statuses that are, once the day by which it was due is past
 * @param apart whether it stands outside the order and the denominator, such as "not yet rated"
 */
public record Level(String value, String name, String means, List<String> from, List<String> late, boolean apart) {
    /** {@code 1} is {@code +1}, {@code In part} is {@code in_part}. */
    boolean is(String typed) {
        return plain(value).equals(plain(typed)) || plain(name).equals(plain(typed));
    }

    private static String plain(String text) {
        String word = text.strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('-', '_')
                .replace(' ', '_');
        return word.startsWith("+") ? word.substring(1) : word;
    }
}
