package org.entente.reader.article;

/** Cuts the last words of a page under the report ("Comment", "Print"): a few words that are no sentence, no numbers. */
final class Tail implements Cut {
    static final String REASON = "tail";

    private static final int WORDS = 4;

    @Override
    public Cutting apply(Cutting lines) {
        int end = lines.lines().size();
        int body = lines.body();
        while (end - 1 > body && leftover(lines.lines().get(end - 1))) {
            end--;
        }
        int last = end;
        return lines.without(REASON, (at, line) -> at >= last);
    }

    private static boolean leftover(Line line) {
        return !line.finished()
                && line.length() < 60
                && line.text().split(" ").length <= WORDS
                && line.text().chars().noneMatch(Character::isDigit);
    }
}
