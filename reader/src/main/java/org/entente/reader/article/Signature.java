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
    private static final Pattern SIGNED =
            Pattern.compile("^(\\p{Lu}[\\p{L}\\d/. ]{1,30}?)(\\s?(?:[—–-]+|:)\\s+|\\s+(?=\\p{Lu}))");
    private static final Pattern DASHED = Pattern.compile("^(\\p{Lu}[\\p{L}\\d/. ]{1,40}?)\\s?[—–-]+\\s+");
    private static final Pattern CODE = Pattern.compile("[\\p{Lu}/.]{2,12}");

    /** The signature that {@code head} begins with, or null. */
    static @Nullable Signature of(String head, ArticleKnowledge knowledge) {
        Matcher bracket = BRACKET.matcher(head);
        if (bracket.find()
                && (knowledge.signs(bracket.group(1))
                        || CODE.matcher(bracket.group(1)).matches())) {
            return new Signature(bracket.group(1), bracket.end(), true);
        }
        Matcher bare = SIGNED.matcher(head);
        if (bare.find() && knowledge.signs(bare.group(1))) {
            return new Signature(bare.group(1), bare.end(), !bare.group(2).isBlank());
        }
        Matcher dashed = DASHED.matcher(head);
        return dashed.find() && knowledge.signs(dashed.group(1))
                ? new Signature(dashed.group(1), dashed.end(), true)
                : null;
    }
}
