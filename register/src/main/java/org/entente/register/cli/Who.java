package org.entente.register.cli;

import org.jspecify.annotations.Nullable;

/** A participant as typed: {@code LA}, or {@code LA: Sonexay Siphandone, Prime Minister}. */
record Who(String side, @Nullable String name, @Nullable String post) {
    static Who of(String typed, Sides sides) {
        String[] parts = typed.split("\\s*:\\s*", 2);
        String side = sides.code(parts[0].strip());
        if (parts.length == 1) {
            return new Who(side, null, null);
        }
        String[] person = parts[1].split("\\s*,\\s*", 2);
        return new Who(side, person[0].strip(), person.length == 2 ? person[1].strip() : null);
    }
}
