package org.entente.register.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.reader.lexicon.Fold;
import org.jspecify.annotations.Nullable;

/** Where cities lie. Immutable and safe to share. */
final class Cities {
    private static final String FILE = "/org/entente/register/web/map/cities.csv";

    /** In degrees, north and east positive. */
    record Position(double latitude, double longitude) {}

    private final Map<String, Position> cities = new HashMap<>();
    private final Map<String, Position> capitals = new HashMap<>();

    private Cities() {}

    static Cities shipped() {
        Cities all = new Cities();
        try (InputStream in = Objects.requireNonNull(Cities.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void add(String line) {
        String[] cells = line.split(",");
        Position position = new Position(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
        capitals.putIfAbsent(cells[0], position);
        cities.put(key(cells[0], cells[1]), position);
    }

    /** A city; empty where the list does not have it. */
    Optional<Position> find(@Nullable String country, String city) {
        return Optional.ofNullable(cities.get(key(country, city)));
    }

    /** The capital of a state, by its code. */
    Optional<Position> findCapital(@Nullable String country) {
        return Optional.ofNullable(capitals.get(String.valueOf(country)));
    }

    /** "Hà Nội" is Hanoi. */
    static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    /** What cities of one name in one state have in common. */
    static String key(@Nullable String country, @Nullable String city) {
        return country + ":" + (city == null ? "" : letters(city));
    }

    private static String letters(String city) {
        return Fold.fold(city).replaceAll("[^\\p{L}]", "");
    }
}
