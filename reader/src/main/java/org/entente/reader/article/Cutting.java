package org.entente.reader.article;

import java.util.ArrayList;
import java.util.List;

/** The lines that are left, and what was removed so far. */
record Cutting(List<Line> lines, List<Removed> removed) {

    /** Decides on one line. */
    @FunctionalInterface
    interface Test {
        boolean drops(int at, Line line);
    }

    /** Without the lines that {@code test} picks. */
    Cutting without(String reason, Test test) {
        List<Line> kept = new ArrayList<>();
        List<Removed> gone = new ArrayList<>(removed);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (test.drops(i, line)) {
                gone.add(new Removed(reason, i, line.text()));
            } else {
                kept.add(line);
            }
        }
        return kept.size() == lines.size() ? this : new Cutting(kept, gone);
    }

    /** Decides how much of one line stays. */
    @FunctionalInterface
    interface Trim {
        /** What is left, blank for nothing; the line's own text for all. */
        String left(int at, Line line);
    }

    /** With each line cut down to what {@code trim} leaves of it. */
    Cutting trimmed(String reason, Trim trim) {
        List<Line> kept = new ArrayList<>();
        List<Removed> gone = new ArrayList<>(removed);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String left = trim.left(i, line);
            if (left.length() == line.length()) {
                kept.add(line);
                continue;
            }
            gone.add(new Removed(reason, i, line.text()));
            if (!left.isBlank()) {
                kept.add(line.with(left.strip()));
            }
        }
        return new Cutting(kept, gone);
    }

    /** Number of the first line that only a report has; the number of lines when there is none. */
    int body() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).report()) {
                return i;
            }
        }
        return lines.size();
    }
}
