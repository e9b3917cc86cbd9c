package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where reports of one event differ. That one tells less than another is no difference. */
record Differences(Kinds kinds) {

    /** @param telling the reports of the latest status: plans do not differ from what came of them, they precede it */
    List<Disagreement> list(List<Report> all, List<Report> telling) {
        List<Disagreement> found = new ArrayList<>();
        dates(telling, found);
        add("place", Votes.of(telling, Report::country), found);
        places(telling, found);
        kinds(telling, found);
        participants(telling, found);
        posts(all, found);
        return found;
    }

    private void dates(List<Report> reports, List<Disagreement> found) {
        List<Report> exact = reports.stream().filter(History::exact).toList();
        boolean apart = exact.stream()
                .anyMatch(a -> exact.stream().anyMatch(b -> When.of(a).gap(When.of(b)) > 0));
        if (apart) {
            add(
                    "date",
                    Votes.of(
                            exact,
                            r -> r.earliest()
                                    + (r.latest() == null || r.latest().equals(r.earliest()) ? "" : "/" + r.latest())),
                    found);
        }
    }

    private static void places(List<Report> reports, List<Disagreement> found) {
        Map<String, String> spelt = new LinkedHashMap<>();
        Votes cities = new Votes();
        for (Report report : reports) {
            if (report.city() != null) {
                String key = String.join("", Cast.words(report.city()));
                cities.add(spelt.computeIfAbsent(key, k -> report.city()), report);
            }
        }
        add("place", cities, found);
    }

    private void kinds(List<Report> reports, List<Disagreement> found) {
        String first = reports.get(0).kind();
        if (reports.stream().anyMatch(r -> !kinds.sameFamily(first, r.kind()))) {
            add("kind", Votes.of(reports, Report::kind), found);
        }
    }

    /** For each side that several reports name people of: sets of people of which neither holds the other. */
    private static void participants(List<Report> reports, List<Disagreement> found) {
        Map<String, Map<Set<String>, Votes>> bySide = new LinkedHashMap<>();
        Map<String, Votes> votes = new LinkedHashMap<>();
        for (Report report : reports) {
            Map<String, Set<String>> people = new LinkedHashMap<>();
            Map<String, Set<String>> names = new LinkedHashMap<>();
            for (Party party : report.parties()) {
                if (party.person() && party.side() != null) {
                    String key = party.actor() == null ? party.name() : party.actor();
                    people.computeIfAbsent(party.side(), s -> new TreeSet<>()).add(key);
                    names.computeIfAbsent(party.side(), s -> new TreeSet<>()).add(party.name());
                }
            }
            names.forEach(
                    (side, who) -> votes.computeIfAbsent(side, s -> new Votes()).add(String.join(", ", who), report));
            people.forEach((side, who) ->
                    bySide.computeIfAbsent(side, s -> new LinkedHashMap<>()).computeIfAbsent(who, w -> new Votes()));
        }
        bySide.forEach((side, sets) -> {
            List<Set<String>> all = List.copyOf(sets.keySet());
            boolean apart =
                    all.stream().anyMatch(a -> all.stream().anyMatch(b -> !a.containsAll(b) && !b.containsAll(a)));
            Votes said = votes.get(side);
            if (apart && said != null) {
                add("participants", said, found);
            }
        });
    }

    private void posts(List<Report> reports, List<Disagreement> found) {
        Map<String, Votes> posts = new LinkedHashMap<>();
        Map<String, List<Set<String>>> words = new LinkedHashMap<>();
        for (Report report : reports) {
            for (Party party : report.parties()) {
                if (party.actor() != null && party.capacity() != null) {
                    posts.computeIfAbsent(party.actor(), a -> new Votes())
                            .add(party.name() + ": " + party.capacity(), report);
                    words.computeIfAbsent(party.actor(), a -> new ArrayList<>()).add(Cast.words(party.capacity()));
                }
            }
        }
        posts.forEach((actor, votes) -> {
            List<Set<String>> said = words.getOrDefault(actor, List.of());
            boolean apart = said.stream().anyMatch(a -> said.stream().anyMatch(b -> otherPost(a, b)));
            if (apart) {
                add("post", votes, found);
            }
        });
    }

    /** A deputy minister is no minister, though one says all that the other does. */
    private boolean otherPost(Set<String> one, Set<String> other) {
        Set<String> more = new TreeSet<>(one);
        more.removeAll(other);
        return !other.containsAll(one)
                && (!one.containsAll(other) || more.stream().anyMatch(kinds::lowers));
    }

    private static void add(String about, Votes votes, List<Disagreement> found) {
        List<Disagreement.Version> versions =
                votes.ranked().stream().map(votes::version).collect(Collectors.toList());
        if (versions.size() > 1) {
            found.add(new Disagreement(about, versions));
        }
    }
}
