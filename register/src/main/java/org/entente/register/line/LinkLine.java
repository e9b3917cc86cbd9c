package org.entente.register.line;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Later words taken to tell what came of a commitment.
 *
 * @param id the commitment's id, {@code ~} and the trace's id
 * @param type {@code reaffirmed}, {@code step}, {@code milestone}, {@code completed}, {@code postponed},
 *     {@code contradicted} or {@code superseded}
 * @param state {@code proposed} by a rule, {@code accepted} or {@code rejected} by somebody
 */
public record LinkLine(
        String id,
        String commitment,
        String trace,
        String document,
        String uri,
        String day,
        String type,
        double score,
        String reason,
        String state,
        @Nullable String decidedBy,
        Cited cited)
        implements Kept {
    @Override
    public String sort() {
        return day;
    }

    @Override
    public List<String> keys() {
        return List.of("commitment:" + commitment, "trace:" + trace, "state:" + state);
    }
}
