package org.entente.register.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.reader.evaluate.register.Agreement;
import org.entente.reader.evaluate.register.Chains;
import org.entente.reader.evaluate.register.Grouping;
import org.entente.reader.lexicon.Fold;
import org.entente.register.measure.RegisterGold.Mention;
import org.entente.register.measure.RegisterGold.Report;
import org.entente.register.measure.RegisterGold.Words;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.EventView;
import org.entente.register.view.PersonView;

/**
 * How far a register agrees with gold.
 *
 * @param reports gold reports, and how many of them the reader found
 * @param events pairs of reports of one event; pairs with a report that was not found are missed
 * @param read the same, among reports that were found only
 * @param chains plans and what came of them
 * @param people B³ over mentions
 * @param links what follows commitments; precision over what is proposed or accepted
 * @param types how many of the links found have gold's type
 */
public record RegisterScores(
        Agreement reports,
        Agreement events,
        Agreement read,
        Agreement chains,
        Agreement people,
        Agreement links,
        int types) {

    /** Words that share this much of the shorter one are the same. */
    private static final double SAME = 0.4;

    private static final double LINKED = 0.5;

    /** Scores what the register shows against gold. */
    public static RegisterScores of(
            RegisterGold gold, List<EventView> events, List<PersonView> people, List<CommitmentView> commitments) {
        List<Report> reports = gold.events().stream().flatMap(List::stream).toList();
        Map<Integer, String> found = matched(reports, events);
        List<Set<String>> wanted = new ArrayList<>();
        List<Set<String>> readOnly = new ArrayList<>();
        int number = 0;
        Map<String, String> status = new HashMap<>();
        for (List<Report> event : gold.events()) {
            Set<String> all = new HashSet<>();
            Set<String> some = new HashSet<>();
            for (Report report : event) {
                status.put("r" + number, report.status());
                all.add("r" + number);
                if (found.containsKey(number)) {
                    some.add("r" + number);
                }
                number++;
            }
            wanted.add(all);
            readOnly.add(some);
        }
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        found.forEach((report, event) ->
                groups.computeIfAbsent(event, e -> new HashSet<>()).add("r" + report));
        Collection<Set<String>> told = groups.values();
        int system = events.stream().mapToInt(e -> e.reports().size()).sum();
        LinkScore links = LinkScore.of(gold, commitments);
        double recall = reports.isEmpty() ? 1 : found.size() / (double) reports.size();
        return new RegisterScores(
                new Agreement(system == 0 ? 1 : found.size() / (double) system, recall, system, reports.size()),
                Grouping.pairwise(wanted, told),
                Grouping.pairwise(readOnly, told),
                Chains.of(wanted, status, told),
                Grouping.bCubed(mentions(gold), persons(gold, people)),
                links.agreement(),
                links.types());
    }

    /** The event of each gold report that was found, by its number: the surest first, each report once. */
    private static Map<Integer, String> matched(List<Report> gold, List<EventView> events) {
        record Pair(double score, int report, String event, String id) {}
        List<Pair> pairs = new ArrayList<>();
        for (EventView event : events) {
            for (EventView.ReportView report : event.reports()) {
                for (int i = 0; i < gold.size(); i++) {
                    Report wanted = gold.get(i);
                    double share = share(wanted.words(), file(report.document()), report.quote());
                    if (share >= SAME) {
                        double score = share
                                + (wanted.kind().equals(report.kind()) ? 0.5 : 0)
                                + (wanted.status().equals(report.status()) ? 0.3 : 0);
                        pairs.add(new Pair(score, i, event.id(), report.document() + "#" + report.engagement()));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparing(Pair::report)
                .thenComparing(Pair::id));
        Map<Integer, String> found = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.report()) && used.add(pair.id())) {
                found.put(pair.report(), pair.event());
            }
        }
        return found;
    }

    private static List<Set<String>> mentions(RegisterGold gold) {
        return gold.people().stream()
                .map(person -> {
                    Set<String> ids = new HashSet<>();
                    person.forEach(m -> ids.add(id(m)));
                    return ids;
                })
                .toList();
    }

    private static Collection<Set<String>> persons(RegisterGold gold, List<PersonView> people) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        gold.people().stream().flatMap(List::stream).forEach(mention -> people.stream()
                .filter(p -> p.documents().stream().anyMatch(d -> file(d).equals(mention.document())))
                .filter(p -> p.names().stream().anyMatch(name -> alike(name, mention.name())))
                .findFirst()
                .ifPresent(p ->
                        groups.computeIfAbsent(p.id(), i -> new HashSet<>()).add(id(mention))));
        return groups.values();
    }

    private static String id(Mention mention) {
        return mention.document() + "|" + mention.name();
    }

    private static boolean alike(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        return a.containsAll(b) || b.containsAll(a);
    }

    static String file(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    /** The share of the shorter words that both have; 0 in another document. */
    static double share(Words gold, String document, String quote) {
        return gold.document().equals(document) ? share(gold.quote(), quote) : 0;
    }

    private static double share(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        int least = Math.min(a.size(), b.size());
        a.retainAll(b);
        return least == 0 ? 0 : a.size() / (double) least;
    }

    static boolean linked(List<Words> gold, String document, String quote) {
        return gold.stream().anyMatch(w -> share(w, document, quote) >= LINKED);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(Fold.fold(text).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /** As printed. */
    public String table() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%-34s%9s%9s%9s%n", "the register", "P", "R", "F1"));
        row(out, "reports found by the reader", reports);
        row(out, "events, pairs of reports", events);
        row(out, "events, among reports found", read);
        row(out, "planned, and what came of it", chains);
        row(out, "people, B-cubed", people);
        row(out, "follow-through", links);
        out.append(String.format(Locale.ROOT, "%-34s%9d%n", "follow-through, types right", types));
        return out.toString();
    }

    private static void row(StringBuilder out, String name, Agreement a) {
        out.append(String.format(
                Locale.ROOT,
                "%-34s%9.3f%9.3f%9.3f   (of %d found, %d in gold)%n",
                name,
                a.precision(),
                a.recall(),
                a.f1(),
                a.found(),
                a.gold()));
    }
}
