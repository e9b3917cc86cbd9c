package org.entente.register.web.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;

/** Whose engagements a page is of: a person's, a relation's or a side's, as the address has it. */
final class Whose {
    private Whose() {}

    /** The key under which the register lists their engagements; empty when the address names nobody. */
    static Optional<String> find(
            Register register, @Nullable String person, @Nullable String relation, @Nullable String side) {
        if (person != null && !person.isBlank()) {
            return Optional.of("actor:" + person);
        }
        if (relation != null && !relation.isBlank()) {
            return Optional.of("pair:"
                    + String.join(
                            "|",
                            Stream.of(relation.split("[-|]", 2))
                                    .map(register::side)
                                    .sorted()
                                    .toList()));
        }
        return side == null || side.isBlank() ? Optional.empty() : Optional.of("side:" + register.side(side));
    }
}
