package org.entente.reader.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.ArticleKnowledge;
import org.jspecify.annotations.Nullable;

/**
 * Whoever signs in front of a report: "(KPL) ", "WVR/VNA - ", "AKP " before a place.
 *
 * @param end where what follows begins
 * @param closed true when brackets or a dash set it apart, so that it is a signature even without a place behind it
 */
record Signature(String agency, int end, boolean closed) {
    private static final Pattern BRACKET =
            Pattern.compile("^[(\\[]([\\p{Lu}\\d][\\p{L}\\d /.-]{1,30})[)\\]]\\s*(?:[—–-]+|:)?\\s*");
    /** "(MENAFN- Example News Agency (ENA)) " */
    private static final Pattern NESTED = Pattern.compile(
            "^\\([\\p{L}\\d /.-]{2,60}\\(([\\p{Lu}\\d][\\p{L}\\d /.-]{1,20})\\)\\s?\\)\\s*(?:[—–-]+|:)?\\s*");

    /** "TEMPO.CO, Jakarta - " */
    private static final Pattern DOMAIN = Pattern.compile(
            "^(\\p{Lu}[\\p{L}\\d-]{2,20}\\.\\p{L}{2,4}(?:\\.\\p{L}{2})?)(?:,|\\s[-–—|])\\s+(?=\\p{Lu})");

    private static final Pattern PARTED = Pattern.compile("\\s?(?:[|—–-]+|:)\\s+|\\s+(?=\\p{Lu})");
    private static final Pattern DASHED = Pattern.compile("^(\\p{Lu}[\\p{L}\\d/. ]{1,40}?)\\s?[—–-]+\\s+");
    private static final Pattern CODE = Pattern.compile("[\\p{Lu}/.]{2,12}");

    /** The signature that {@code head} begins with, or null. "Press Trust of India New Delhi" is signed up to the city. */
    static @Nullable Signature of(String head, ArticleKnowledge knowledge) {
        boolean opens = head.startsWith("(") || head.startsWith("[");
        Matcher bracket = BRACKET.matcher(head);
        if (opens
                && bracket.find()
                && !knowledge.says("wire_marks", bracket.group(1))
                && (knowledge.signs(bracket.group(1))
                        || CODE.matcher(bracket.group(1)).matches())) {
            return new Signature(bracket.group(1), bracket.end(), true);
        }
        Matcher domain = DOMAIN.matcher(head);
        if (head.indexOf('.') > 0 && domain.find()) {
            return new Signature(domain.group(1), domain.end(), false);
        }
        Matcher nested = NESTED.matcher(head);
        if (opens && nested.find() && knowledge.signs(nested.group(1))) {
            return new Signature(nested.group(1), nested.end(), true);
        }
        Matcher parted = PARTED.matcher(head);
        for (int words = 0; words < 5 && parted.find(); words++) {
            String name = head.substring(0, parted.start());
            if (name.length() > 1 && knowledge.signs(name)) {
                return new Signature(name, parted.end(), !parted.group().isBlank());
            }
        }
        Matcher dashed = DASHED.matcher(head);
        return dashed.find() && knowledge.signs(dashed.group(1))
                ? new Signature(dashed.group(1), dashed.end(), true)
                : null;
    }
}
