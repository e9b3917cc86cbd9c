package org.entente.reader.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Columns of a table. */
final class Layout {
    private Layout() {}

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Three places, ties to even, so that every language prints the same. */
    static String number(double value, int width) {
        return right(new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString(), width);
    }
}
