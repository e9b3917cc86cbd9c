package org.entente.register.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.entente.reader.model.Problem;

/** What was read and what was not. Problems beyond the first {@value #NAMED} are counted only. */
final class Tally {
    private static final int NAMED = 1000;

    private final List<Problem> unread = new ArrayList<>();
    private final List<Problem> named = new ArrayList<>();
    private int problems;
    private int read;

    Tally(List<Problem> before) {
        unread.addAll(before);
        before.forEach(this::name);
    }

    void add(Outcome outcome) {
        if (outcome.reading() == null) {
            unread.addAll(outcome.problems());
        } else {
            read++;
        }
        outcome.problems().forEach(this::name);
    }

    private void name(Problem problem) {
        problems++;
        if (named.size() < NAMED) {
            named.add(problem);
        }
    }

    int read() {
        return read;
    }

    /** Why documents gave no reading. */
    List<Problem> unread() {
        return List.copyOf(unread);
    }

    /** Names each problem and counts them. */
    void report(PrintWriter err, List<String> paths) {
        for (Problem problem : named) {
            err.println(safe(problem.document() + ": " + problem.code() + ": " + problem.message()));
        }
        if (problems > 0) {
            err.println("entente: " + count(read, "document") + " read, " + count(problems, "problem"));
        } else if (read == 0) {
            err.println("entente: no articles (*.txt *.html *.htm *.xhtml) in " + String.join(", ", paths));
        }
        err.flush();
    }

    /** A file's name may hold anything; a terminal should not obey it. */
    private static String safe(String line) {
        StringBuilder out = new StringBuilder();
        line.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return out.toString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
