package org.entente.register.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.LineType;

/** Ids short enough to type: {@code sha256:5f2dd04269d3…#e1} is {@code 5f2dd04269#e1}. */
public final class Brief {
    private static final Pattern FULL = Pattern.compile("sha256:([0-9a-f]{" + DocumentLine.BRIEF + "})[0-9a-f]*");
    private static final Pattern SHORT = Pattern.compile("\\b[0-9a-f]{" + DocumentLine.BRIEF + "}\\b");

    private Brief() {}

    public static String of(String id) {
        return FULL.matcher(id).replaceAll("$1");
    }

    /** The id that a short one stands for; a full id, or one that no document has, stays as it is. */
    public static String full(String brief, Lines lines) {
        if (brief.contains("sha256:")) {
            return brief;
        }
        Matcher shorts = SHORT.matcher(brief);
        StringBuilder out = new StringBuilder();
        while (shorts.find()) {
            shorts.appendReplacement(out, find(shorts.group(), lines).orElse(shorts.group()));
        }
        return shorts.appendTail(out).toString();
    }

    private static Optional<String> find(String brief, Lines lines) {
        List<DocumentLine> found = LineType.DOCUMENTS.list(lines, "brief:" + brief, Slice.first(2));
        return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
    }
}
