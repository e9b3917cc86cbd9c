package org.entente.reader.article;

import java.util.regex.Pattern;

/**
 * Cuts what stands where a picture stood ("![]() |", "lao-1.jpg", a bar alone) and the short line under it, which is its
 * caption: "The meeting".
 */
final class PictureMarks implements Cut {
    private static final Pattern MARK = Pattern.compile(
            "(?i)^(?:!\\[.{0,200}\\]\\(.{0,300}\\)\\s?\\|?|[\\p{L}\\d_%.()-]{1,80}\\.(?:jpe?g|png|gif|webp|bmp|svg)"
                    + "|\\[(?:image|photo|picture|video)[^\\]]{0,80}\\]|[|\\s_=*•·-]{1,80})$");

    private static final int CAPTION = 260;

    @Override
    public Cutting apply(Cutting lines) {
        return lines.without("picture mark", (at, line) -> mark(line) || under(lines, at, line));
    }

    private static boolean mark(Line line) {
        return line.length() <= 300 && MARK.matcher(line.text()).matches();
    }

    private static boolean under(Cutting lines, int at, Line line) {
        return at > 0
                && picture(lines.lines().get(at - 1))
                && line.length() <= CAPTION
                && (line.text().endsWith("|") || !line.finished());
    }

    /** A bar alone stands for a picture no more than for a table. */
    private static boolean picture(Line line) {
        return mark(line) && line.text().codePoints().anyMatch(c -> Character.isLetter(c) || c == '!');
    }
}
