package org.entente.register.cli;

import java.util.List;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What came of one input.
 *
 * @param reading null when the document was refused
 * @param problems all that is wrong with it, those of the reading included
 */
record Outcome(@Nullable Reading reading, List<Problem> problems) implements Conveyor.Arrival {
    /** Nothing was read. */
    static Outcome failed(Problem problem) {
        return new Outcome(null, List.of(problem));
    }

    /** Whether memory ran out, which may be another document's doing. */
    @Override
    public boolean starved() {
        return problems.stream().anyMatch(problem -> problem.code().equals(Failure.MEMORY));
    }
}
