package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.jspecify.annotations.Nullable;

/** Folds an event from its reports. The order of the reports does not matter. */
public final class EventFold {
    private final Kinds kinds;

    public EventFold(KnowledgeFiles knowledge) {
        kinds = new Kinds(knowledge);
    }

    /**
     * The event that these reports tell of.
     *
     * @throws IllegalArgumentException when there is no report
     */
    public Event fold(String id, List<Report> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an event without reports: " + id);
        }
        Map<String, Report> once = new LinkedHashMap<>();
        reports.forEach(report -> once.put(report.id(), report));
        History history = History.of(List.copyOf(once.values()));
        List<Report> all = history.reports();
        List<Report> telling = history.telling();
        boolean open = history.status().equals("postponed");
        @Nullable String start = open ? null : start(telling);
        return new Event(
                id,
                Votes.of(telling, Report::kind)
                        .ranked(Comparator.comparingInt(kinds::rank))
                        .get(0),
                history.status(),
                start,
                open ? null : end(telling, start),
                Votes.of(orAll(telling, all, Report::city), Report::city)
                        .first()
                        .orElse(null),
                Votes.of(orAll(telling, all, Report::country), Report::country)
                        .first()
                        .orElse(null),
                history.previousStart(),
                parties(all),
                all.stream()
                        .map(r -> new Event.Word(
                                r.published(), r.status(), r.earliest(), r.latest(), r.id(), r.document()))
                        .toList(),
                new Differences(kinds).list(all, telling),
                (int) all.stream().map(Report::document).distinct().count(),
                Copies.independent(all));
    }

    private static List<Report> orAll(List<Report> telling, List<Report> all, Function<Report, @Nullable String> what) {
        return telling.stream().anyMatch(r -> what.apply(r) != null) ? telling : all;
    }

    /** The start on which most documents agree: one told to the day counts before a month. */
    private static @Nullable String start(List<Report> reports) {
        List<Report> exact = reports.stream().filter(History::exact).toList();
        return Votes.of(exact.isEmpty() ? reports : exact, Report::earliest)
                .first()
                .orElse(null);
    }

    /** The end that goes with the start: the latest of those told with it, when told to the day. */
    private static @Nullable String end(List<Report> reports, @Nullable String start) {
        return reports.stream()
                .filter(r -> Objects.equals(r.earliest(), start) && History.exact(r))
                .map(Report::latest)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(start);
    }

    /** Everybody named, those of most documents first; the fullest name and a capacity where some report tells it. */
    private static List<Party> parties(List<Report> reports) {
        Map<String, Party> parties = new LinkedHashMap<>();
        Votes votes = new Votes();
        for (Report report : reports) {
            for (Party party : report.parties()) {
                String key = party.actor() == null ? "name:" + Cast.words(party.name()) : party.actor();
                votes.add(key, report);
                parties.merge(key, party, EventFold::fuller);
            }
        }
        List<Party> ranked = new ArrayList<>();
        votes.ranked().forEach(key -> ranked.add(Objects.requireNonNull(parties.get(key))));
        return ranked;
    }

    private static Party fuller(Party one, Party other) {
        return new Party(
                one.actor(),
                other.name().length() > one.name().length() ? other.name() : one.name(),
                one.person(),
                one.side() == null ? other.side() : one.side(),
                one.role().equals("participant") ? other.role() : one.role(),
                one.capacity() == null ? other.capacity() : one.capacity());
    }
}
