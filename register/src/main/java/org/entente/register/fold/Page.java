package org.entente.register.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.reader.exchange.ExchangedReading;
import org.entente.reader.exchange.ExchangedReading.Body;
import org.entente.reader.exchange.ExchangedReading.Day;
import org.entente.reader.exchange.ExchangedReading.Engagement;
import org.entente.reader.exchange.ExchangedReading.Person;
import org.entente.reader.exchange.ExchangedReading.Quote;
import org.entente.reader.resolve.event.Fingerprint;
import org.entente.register.line.Cited;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * A reading with what every part of the fold asks of it.
 *
 * @param day the first day that the date of publication can mean, else the last day on which something took place, ISO, or
 *     null
 * @param sides between which the document tells of something, in alphabetical order
 */
record Page(ExchangedReading reading, @Nullable String day, List<String> sides, String fingerprint) {
    /** Bodies that are a side by themselves. */
    private static final List<String> STATES = List.of("state", "international_organisation");

    static Page of(ExchangedReading reading) {
        return new Page(
                reading,
                told(reading),
                sides(reading),
                Fingerprint.of(reading.document().text()));
    }

    String document() {
        return reading.document().id();
    }

    String uri() {
        return reading.document().uri();
    }

    /** Names a finding among those of all documents. */
    String id(String local) {
        return DocumentLine.id(document(), local);
    }

    Cited cited(Quote quote) {
        return new Cited(document(), quote.start(), quote.end(), quote.quote());
    }

    List<Cited> cited(List<Quote> quotes) {
        return quotes.stream().map(this::cited).toList();
    }

    private static @Nullable String told(ExchangedReading reading) {
        String published = day(reading.document().published());
        return published != null
                ? published
                : reading.engagements().stream()
                        .filter(e -> e.status().equals("held"))
                        .map(e -> day(e.when()))
                        .filter(day -> day != null)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** The id of the state or organisation that is this side, when the document names it. */
    Optional<String> findState(String side) {
        return reading.bodies().stream()
                .filter(body -> side.equals(body.country()) && STATES.contains(body.kind()))
                .map(Body::id)
                .findFirst();
    }

    /** A date's first day, when it is known to the month at least. */
    static @Nullable String day(@Nullable Day date) {
        if (date == null) {
            return null;
        }
        if (date.earliest() != null) {
            return date.earliest();
        }
        return date.edtf().matches("\\d{4}-\\d{2}-\\d{2}") ? date.edtf() : null;
    }

    /** Those who take part in engagements; where there is none, the states that the document speaks of most. */
    private static List<String> sides(ExchangedReading reading) {
        TreeSet<String> sides = new TreeSet<>();
        for (Engagement engagement : reading.engagements()) {
            sides.addAll(engagement.sides());
        }
        return sides.size() > 1 ? List.copyOf(sides) : mentioned(reading, sides);
    }

    private static List<String> mentioned(ExchangedReading reading, TreeSet<String> sides) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Person person : reading.people()) {
            count(counts, person.country(), person.evidence().size());
        }
        for (Body body : reading.bodies()) {
            count(counts, body.country(), body.evidence().size());
        }
        List<String> often = new ArrayList<>(counts.keySet());
        often.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
        often.stream().limit(2).forEach(sides::add);
        return sides.size() > Pairs.MOST ? List.of() : List.copyOf(sides);
    }

    private static void count(Map<String, Integer> counts, @Nullable String side, int times) {
        if (side != null) {
            counts.merge(side, times, Integer::sum);
        }
    }
}
