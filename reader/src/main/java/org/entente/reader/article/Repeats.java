package org.entente.reader.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.Fold;

/**
 * Cuts a line that says again what another line says word for word: the same headline twice, a standfirst that is the
 * first sentence, a picture's text that is a piece of a sentence ("An official … on Oct 11").
 */
final class Repeats implements Cut {
    private static final int FEW = 2000;
    private static final int SMALL = 200_000;

    @Override
    public Cutting apply(Cutting lines) {
        Set<String> seen = new HashSet<>();
        Cutting once = lines.without("repeat", (at, line) -> at == 0 && signed(lines.lines()))
                .without("repeat", (at, line) -> line.length() > 12 && !seen.add(Fold.fold(line.text())));
        int letters = once.lines().stream().mapToInt(Line::length).sum();
        return once.lines().size() > FEW || letters > SMALL ? once : pieces(once.without("repeat", again()));
    }

    /** "Ministers meet-Xinhua" over "Ministers meet": the first is the page's own title, with its outlet. */
    private static boolean signed(List<Line> lines) {
        String first = lines.get(0).text();
        for (int i = 1; i < Math.min(lines.size(), 4); i++) {
            String line = lines.get(i).text();
            if (line.length() > 12
                    && first.startsWith(line)
                    && first.substring(line.length()).matches("\\s?[-–—|•:].{2,60}")) {
                return true;
            }
        }
        return false;
    }

    private static Cutting pieces(Cutting lines) {
        return lines.without("repeat", piece(lines));
    }

    /** Without the lines whose every word stands in one before them: some pages give the whole report twice. */
    private static Cutting.Test again() {
        StringBuilder before = new StringBuilder();
        return (at, line) -> {
            String folded = Fold.fold(line.text());
            boolean again = line.length() > 60 && before.indexOf(bare(folded)) >= 0;
            before.append(again ? "" : folded).append('\n');
            return again;
        };
    }

    /** True for a short line without a full stop, behind the title, whose words all stand in a row in another line. */
    private static Cutting.Test piece(Cutting lines) {
        List<String> folded = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (Line line : lines.lines()) {
            folded.add(Fold.fold(line.text()));
            whole.append(line.report() && line.length() < 5000 ? folded.get(folded.size() - 1) : "")
                    .append('\n');
        }
        String reports = whole.toString();
        return (at, line) -> at > 0
                && line.role() != Line.Role.HEADLINE
                && !line.report()
                && line.length() >= 20
                && line.length() <= 300
                && (!line.finished() || line.length() > 60)
                && reports.contains(bare(folded.get(at)));
    }

    private static String bare(String folded) {
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
