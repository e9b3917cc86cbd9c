package org.entente.register.store;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies for {@link ScriptFold}, made from a seed: lines come, change, move, go and come again. */
final class Script {
    static final List<String> KINDS = List.of("event", "person");
    static final List<String> KEYS = List.of("all", "a", "b", "c");

    private final Random random;

    Script(long seed) {
        random = new Random(seed);
    }

    String body() {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> command())
                .collect(Collectors.joining("\n"));
    }

    private String command() {
        String line = KINDS.get(random.nextInt(KINDS.size())) + " e" + random.nextInt(12);
        if (random.nextInt(4) == 0) {
            return "remove " + line;
        }
        // what a line says tells its keys: they follow from its content
        int keys = random.nextInt(8);
        String named = "all" + (keys % 2 == 1 ? ",a" : "") + (keys / 2 % 2 == 1 ? ",b" : "") + (keys > 3 ? ",c" : "");
        return "put " + line + " 202" + random.nextInt(4) + ' ' + named + " says " + keys + ' ' + random.nextInt(3);
    }
}
