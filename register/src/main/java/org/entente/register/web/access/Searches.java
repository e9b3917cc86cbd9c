package org.entente.register.web.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.entente.register.web.port.RefusedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches that people keep, in a file beside the register that only its owner can read: what somebody looks for is no
 * business of the ledger.
 */
public final class Searches {
    private static final int MOST = 50;
    private static final int LONGEST = 80;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private List<Kept> all;

    /**
     * One that somebody keeps.
     *
     * @param key by which alone a feed reader, which cannot sign in, gets what is found
     * @param asked words, facets and days
     */
    public record Kept(String key, String owner, String name, Map<String, String> asked) {
        public Kept {
            asked = java.util.Collections.unmodifiableMap(new TreeMap<>(asked));
        }
    }

    public Searches(Path file) {
        this.file = file;
        this.all = Files.exists(file) ? List.of(JSON.readValue(OwnFile.read(file), Kept[].class)) : List.of();
    }

    /** Somebody's own, by name. */
    public synchronized List<Kept> list(String owner) {
        return all.stream()
                .filter(kept -> kept.owner().equals(owner))
                .sorted(java.util.Comparator.comparing(Kept::name).thenComparing(Kept::key))
                .toList();
    }

    public synchronized Optional<Kept> find(String key) {
        return all.stream().filter(kept -> kept.key().equals(key)).findFirst();
    }

    public synchronized void keep(String owner, String name, Map<String, String> asked) {
        if (list(owner).size() >= MOST) {
            throw RefusedException.wrong("You keep " + MOST + " searches already: remove one first.");
        }
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        List<Kept> more = new ArrayList<>(all);
        more.add(new Kept(HexFormat.of().formatHex(bytes), owner, named(name), asked));
        put(more);
    }

    public synchronized void rename(String owner, String key, String name) {
        String fresh = named(name);
        change(owner, key, kept -> new Kept(kept.key(), kept.owner(), fresh, kept.asked()));
    }

    /** Its feed ends with it. */
    public synchronized void remove(String owner, String key) {
        own(owner, key);
        put(all.stream().filter(kept -> !kept.key().equals(key)).toList());
    }

    private void change(String owner, String key, UnaryOperator<Kept> how) {
        own(owner, key);
        put(all.stream()
                .map(kept -> kept.key().equals(key) ? how.apply(kept) : kept)
                .toList());
    }

    private void own(String owner, String key) {
        if (find(key).filter(kept -> kept.owner().equals(owner)).isEmpty()) {
            throw RefusedException.missing("You keep no such search.");
        }
    }

    private static String named(String name) {
        String known = name.strip();
        if (known.isEmpty() || known.codePointCount(0, known.length()) > LONGEST) {
            throw RefusedException.wrong("A search has a name of at most " + LONGEST + " characters.");
        }
        return known;
    }

    private void put(List<Kept> changed) {
        OwnFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(changed));
        all = List.copyOf(changed);
    }
}
