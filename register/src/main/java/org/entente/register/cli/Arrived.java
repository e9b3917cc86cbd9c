package org.entente.register.cli;

import java.util.List;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way into the register.
 *
 * @param bytes as obtained; null when it could not be obtained
 * @param reading what was read, and {@code line} the same as a line of JSON; null when there is none
 * @param known whether the register has this reading already
 */
record Arrived(
        String uri,
        byte @Nullable [] bytes,
        @Nullable String document,
        @Nullable Reading reading,
        @Nullable String line,
        boolean known,
        List<Problem> problems)
        implements Conveyor.Arrival {

    static Arrived failed(Problem problem) {
        return new Arrived(problem.document(), null, null, null, null, false, List.of(problem));
    }

    @Override
    public boolean starved() {
        return problems.stream().anyMatch(problem -> problem.code().equals(Failure.MEMORY));
    }
}
