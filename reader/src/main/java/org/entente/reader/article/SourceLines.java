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
    private static final Pattern END = Pattern.compile("\\s?(?:\\./\\.?|/\\./|/\\.|\\.//)\\s*$");

    private final ArticleKnowledge knowledge;

    SourceLines(ArticleKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Cutting apply(Cutting lines) {
        return lines.without(REASON, (at, line) -> whole(line)).trimmed(REASON, (at, line) -> trimmed(line.text()));
    }

    private boolean whole(Line line) {
        return line.length() <= 100
                && (signs(line.text())
                        || WHOLE.matcher(line.text()).matches()
                        || knowledge.says("source_lines", line.text()));
    }

    /** "VNA", "(ANI)": a signature alone. */
    private boolean signs(String text) {
        String bare = text.replaceAll("^[\\s(—–=-]+|[\\s).]+$", "");
        return !bare.isEmpty() && knowledge.signs(bare);
    }

    private static String trimmed(String text) {
        int from = Math.max(0, text.length() - 40);
        String tail = text.substring(from);
        Matcher mark = MARK.matcher(tail);
        if (from > 0 && mark.find() && stands(tail, mark)) {
            return text.substring(0, from + mark.start()) + (mark.group().contains("./") ? "." : "");
        }
        Matcher end = END.matcher(tail);
        return end.find() ? text.substring(0, from + end.start()) + "." : text;
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
