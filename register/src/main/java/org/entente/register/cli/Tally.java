package org.entente.register.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;
import org.entente.register.publish.Totals;

/** What was read and what was not. Problems beyond the first {@value #NAMED} are counted only. */
final class Tally {
    private static final int NAMED = 1000;

    private final List<Problem> unread = new ArrayList<>();
    private final List<Problem> named = new ArrayList<>();
    private final Totals totals = new Totals();
    private int problems;

    Tally(List<Problem> before) {
        unread.addAll(before);
        before.forEach(this::name);
    }

    void add(Outcome outcome) {
        Reading reading = outcome.reading();
        if (reading == null) {
            unread.addAll(outcome.problems());
        } else {
            totals.add(reading);
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
        return totals.documents();
    }

    /** Why documents gave no reading. */
    List<Problem> unread() {
        return List.copyOf(unread);
    }

    /** Names each problem and counts them. */
    void report(PrintWriter err, List<String> paths) {
        report(err, paths, 0);
    }

    /** @param known how many documents there were besides that did not have to be read */
    void report(PrintWriter err, List<String> paths, int known) {
        for (Problem problem : named) {
            err.println(safe(problem.document() + ": " + problem.code() + ": " + problem.message()));
        }
        if (problems > 0) {
            err.println("entente: " + count(read(), "document") + " read, " + count(problems, "problem"));
        } else if (read() + known == 0) {
            err.println("entente: no articles (*.txt *.html *.htm *.xhtml) in " + String.join(", ", paths));
        }
        err.flush();
    }

    /** What was found, for those who do not see it pass by. */
    String found() {
        return totals.counts().stream().map(c -> c.number() + " " + c.name()).collect(Collectors.joining(", "));
    }

    /** A file's name may hold anything; a terminal should not obey it. */
    private static String safe(String line) {
        StringBuilder out = new StringBuilder();
        line.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return out.toString();
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
