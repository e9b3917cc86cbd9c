package org.entente.reader.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.ArticleKnowledge;

/** Cuts who it is from: "Source: …" as a line, "— VNA/VNS" and "./." behind the last sentence. */
final class SourceLines implements Cut {
    static final String REASON = "source line";

    private static final Pattern WHOLE =
            Pattern.compile("(?iu)^\\(?(?:source|nguồn|sources?|via|from)\\s?:\\s?(.{2,80}?)\\)?\\.?$");
    private static final Pattern MARK = Pattern.compile(
            "(?:\\s?\\./\\.?|\\s?/\\.)?\\s?(?:[—–-]{1,2}\\s?|\\()((?:[A-Z][A-Z/]{1,14}|[A-Z][a-z]+))\\)?[./\\s]*$");
    private static final Pattern ALONE = Pattern.compile("\\(\\p{Lu}[^()]{1,40}\\) ?\\p{Lu}{0,10}");
    private static final Pattern BARE = Pattern.compile("(?<=[.”\"]) (\\p{Lu}[\\p{L}/ ]{1,24})$");
    private static final Pattern END = Pattern.compile("\\s?(?:\\./\\.?|/\\./|/\\.|\\.//)\\s*$");

    private final ArticleKnowledge knowledge;

    SourceLines(ArticleKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Cutting apply(Cutting lines) {
        return lines.without(REASON, (at, line) -> whole(line))
                .trimmed(REASON, (at, line) -> trimmed(line.text().substring(0, length(line.text()))));
    }

    private boolean whole(Line line) {
        return line.length() <= 100
                && (signs(line.text())
                        || WHOLE.matcher(line.text()).matches()
                        || knowledge.says("source_lines", line.text()));
    }

    /** "VNA", "(ANI)", "(MENAFN- …) QNA": a signature alone. */
    private boolean signs(String text) {
        if (ALONE.matcher(text).matches()) {
            return true;
        }
        String bare = text.replaceAll("^[\\s(—–=-]+|[\\s).]+$", "");
        return !bare.isEmpty() && knowledge.signs(bare);
    }

    private String trimmed(String text) {
        int from = Math.max(0, text.length() - 40);
        String tail = text.substring(from);
        Matcher mark = MARK.matcher(tail);
        if (from > 0 && mark.find() && stands(tail, mark)) {
            return text.substring(0, from + mark.start()) + (mark.group().contains("./") ? "." : "");
        }
        Matcher bare = BARE.matcher(tail);
        if (from > 0 && bare.find() && knowledge.signs(bare.group(1))) {
            return text.substring(0, from + bare.start());
        }
        Matcher end = END.matcher(tail);
        return end.find() ? text.substring(0, from + end.start()) + "." : text;
    }

    /** Without the block that some agencies end on. */
    private static int length(String text) {
        int to = text.length();
        while (to > 0 && (text.charAt(to - 1) == ' ' || "■□◆●▪".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return to;
    }

    /** The signature stands behind a finished sentence, and is letters in capitals or a known agency's. */
    private static boolean stands(String tail, Matcher mark) {
        if (mark.group().contains("./")) {
            return true;
        }
        String before = tail.substring(0, mark.start()).strip();
        return Line.of(before).finished() && !before.isEmpty();
    }
}
