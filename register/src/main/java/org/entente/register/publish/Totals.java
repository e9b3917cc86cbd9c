package org.entente.register.publish;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.model.Findings;
import org.entente.reader.model.Reading;

/** How much was found in how many documents. */
public final class Totals {
    private int documents;
    private int engagements;
    private int commitments;
    private int statements;
    private int instruments;
    private int honours;
    private int mechanisms;
    private int milestones;
    private int problems;

    /** A number and what it counts. */
    public record Count(int number, String name) {}

    public void add(Reading reading) {
        Findings found = reading.findings();
        documents++;
        engagements += found.engagements().size();
        commitments += found.commitments().size();
        statements += found.statements().size();
        instruments += found.instruments().size();
        honours += found.honours().size();
        mechanisms += found.mechanisms().size();
        milestones += found.milestones().size();
        problems += reading.problems().size();
    }

    public void addProblems(int more) {
        problems += more;
    }

    public int documents() {
        return documents;
    }

    /** What there is at least one of, documents first. */
    public List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        add(counts, documents, "document", "documents");
        add(counts, engagements, "engagement", "engagements");
        add(counts, commitments, "undertaking", "undertakings");
        add(counts, statements, "statement", "statements");
        add(counts, instruments, "instrument", "instruments");
        add(counts, honours, "honour", "honours");
        add(counts, mechanisms, "mechanism", "mechanisms");
        add(counts, milestones, "milestone", "milestones");
        add(counts, problems, "problem", "problems");
        return List.copyOf(counts);
    }

    private static void add(List<Count> counts, int number, String one, String many) {
        if (number > 0 || counts.isEmpty()) {
            counts.add(new Count(number, number == 1 ? one : many));
        }
    }
}
