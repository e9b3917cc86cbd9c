package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Judgement;

/** A register of events in memory: documents come one by one, each with its reports. */
final class News {
    static final Events EVENTS = new Events(KnowledgeFiles.shipped());
    static final EventFold FOLD = new EventFold(KnowledgeFiles.shipped());

    private final Map<String, KnownEvent> known = new LinkedHashMap<>();
    private final Map<String, Set<String>> index = new LinkedHashMap<>();
    private final Map<String, List<Report>> events = new LinkedHashMap<>();
    private final List<String> doubts = new ArrayList<>();
    private int compared;

    /**
     * {@code id | kind | status | date | place | parties | published | quote}, the last two if any; the document is the id up to its {@code /}.
     * A date may be a range {@code a..b} and have no year, {@code --03-24}; a place is {@code City XX} or {@code XX}; parties are {@code Name/XX} or
     * {@code Name/XX/host}, a body's name starts with {@code @} (a state's is one word), and a post stands in brackets.
     */
    static Report report(String line) {
        String[] p =
                Arrays.stream((line + " ").split("\\|", -1)).map(String::strip).toArray(String[]::new);
        String[] date = p[3].startsWith("-") ? new String[] {""} : p[3].split("\\.\\.");
        int space = p[4].lastIndexOf(' ');
        List<Party> parties = new ArrayList<>();
        for (String party : p[5].isEmpty() ? new String[0] : p[5].split(",")) {
            parties.add(party(party.strip()));
        }
        String country = p[4].isEmpty() ? null : p[4].substring(space + 1);
        return new Report(
                p[0],
                p[0].split("/")[0],
                p[1],
                p[2],
                date[0].isEmpty() ? null : date[0],
                date[0].isEmpty() ? null : date[date.length - 1],
                space < 0 ? null : p[4].substring(0, space),
                country,
                parties,
                p.length > 6 && !p[6].isEmpty() ? p[6] : null,
                "The " + p[0],
                null,
                null,
                p.length > 7 ? p[7] : "words of " + p[0],
                null,
                p[3].startsWith("-") ? p[3].replace("..", "/") : null);
    }

    private static Party party(String text) {
        int bracket = text.indexOf('(');
        String capacity = bracket < 0 ? null : text.substring(bracket + 1, text.indexOf(')'));
        String[] parts = (bracket < 0 ? text : text.substring(0, bracket).strip()).split("/");
        boolean body = parts[0].startsWith("@");
        String name = body ? parts[0].substring(1) : parts[0];
        boolean title = name.startsWith("the ");
        return new Party(
                title ? null : body && !name.contains(" ") ? "state:" + name : name,
                name,
                !body,
                parts.length > 1 ? parts[1] : null,
                parts.length > 2 ? parts[2] : "participant",
                capacity);
    }

    static News of(String... lines) {
        return of(Arrays.stream(lines).map(News::report).toList());
    }

    /** Documents in the order of their first report. */
    static News of(List<Report> reports) {
        Map<String, List<Report>> documents = new LinkedHashMap<>();
        reports.forEach(r ->
                documents.computeIfAbsent(r.document(), d -> new ArrayList<>()).add(r));
        News news = new News();
        documents.values().forEach(news::add);
        return news;
    }

    void add(List<Report> document) {
        List<Report> reports = Events.dated(document);
        Set<String> ids = new LinkedHashSet<>();
        for (Report report : reports) {
            EVENTS.lookups(report).forEach(key -> ids.addAll(index.getOrDefault(key, Set.of())));
        }
        compared += ids.size();
        List<KnownEvent> candidates =
                known.values().stream().filter(e -> ids.contains(e.id())).toList();
        List<Judgement> judgements = EVENTS.judge(reports, candidates);
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            Judgement judgement = judgements.get(i);
            if (judgement.verdict() == Judgement.Verdict.DOUBTFUL) {
                doubts.add(judgement.reason());
            }
            boolean same = judgement.verdict() == Judgement.Verdict.SAME;
            String id = same ? String.valueOf(judgement.id()) : report.id();
            known.put(id, EVENTS.with(known.getOrDefault(id, new KnownEvent(id, List.of())), report));
            EVENTS.keys(report).forEach(key -> index.computeIfAbsent(key, k -> new LinkedHashSet<>())
                    .add(id));
            List<Report> all = events.computeIfAbsent(id, k -> new ArrayList<>());
            all.removeIf(r -> r.id().equals(report.id()));
            all.add(report);
        }
    }

    /** One text for each event: the ids of its reports. */
    List<String> groups() {
        return events.values().stream()
                .map(reports -> reports.stream().map(Report::id).collect(Collectors.joining(" = ")))
                .toList();
    }

    Set<Set<String>> sets() {
        return events.values().stream()
                .map(reports -> reports.stream().map(Report::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** The events, folded. */
    List<Event> events() {
        return events.entrySet().stream()
                .map(e -> FOLD.fold(e.getKey(), e.getValue()))
                .toList();
    }

    List<String> doubts() {
        return List.copyOf(doubts);
    }

    int compared() {
        return compared;
    }
}
