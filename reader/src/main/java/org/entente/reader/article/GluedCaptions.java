package org.entente.reader.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.ArticleKnowledge;

/**
 * Cuts a caption that ran into a paragraph: "… on January 22 (Photo: VNA)Trong said". Up to the bracket it is the
 * caption, back to the sentence before; what follows is the report.
 */
final class GluedCaptions implements Cut {
    private static final int FRONT = 900;

    /** "–VNA/VNS Photo" and a name, right before a dateline in capitals. */
    private static final Pattern BARE = Pattern.compile(
            "[–—-]\\s?[\\p{Lu}/]{2,12}\\s(?:Photo|photo|PHOTO)s?(?:\\s\\p{Lu}[\\p{L}.]*){0,4}?\\s(?=\\p{Lu}{2,}(?: \\p{Lu}{2,}){0,3} [–—-])");

    /** "…, July 4, 2025. REUTERS/Ana PersonThe leader said": a credit that runs into the next sentence. */
    private static final Pattern RUN_ON = Pattern.compile(
            "(?<=[.!?] )\\p{Lu}{2,12}/\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,3}?(?<=\\p{L})(?=[\"“]?\\p{Lu}\\p{Ll}+ )");

    private final ArticleKnowledge knowledge;

    GluedCaptions(ArticleKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Cutting apply(Cutting lines) {
        return lines.trimmed("glued caption", (at, line) -> left(line.text()));
    }

    private String left(String text) {
        Matcher bare = BARE.matcher(text.substring(0, Math.min(FRONT, text.length())));
        if (bare.find()) {
            return text.substring(bare.end());
        }
        Matcher run = RUN_ON.matcher(text);
        if (text.indexOf('/') >= 0 && run.find() && run.end() < text.length() && text.charAt(run.end()) != ' ') {
            int caption = Sentences.start(text, 0, run.start());
            return left(text.substring(0, caption) + (caption == 0 ? "" : " ") + text.substring(run.end()));
        }
        List<Credit> credits = Credit.all(text, knowledge);
        if (credits.isEmpty()) {
            return text;
        }
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (Credit credit : credits) {
            if (text.length() - credit.end() < 30) {
                break;
            }
            if (credit.start() < from || !begins(text, credit.end())) {
                continue;
            }
            left.append(text, from, Sentences.start(text, from, credit.start()));
            from = credit.end();
        }
        return from == 0
                ? text
                : left.append(' ').append(text.substring(from).strip()).toString();
    }

    /** A sentence begins behind a caption; "(source: …), he said" stands inside one. */
    private static boolean begins(String text, int at) {
        int next = text.charAt(at) == ' ' ? at + 1 : at;
        char c = text.charAt(next);
        return Character.isUpperCase(c) || c == '"' || c == '“';
    }
}
