package org.entente.register.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Lines;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.LineType;

/** Who is to look at what waits for a person; the last word counts. Like every decision it is about words, not ids. */
public final class Assignments {
    private static final Pattern ITEM = Pattern.compile("\"item\":\"([^\"\\\\]+)\"");
    private static final Pattern TO = Pattern.compile("\"to\":\"([^\"\\\\]+)\"");

    private final Lines lines;
    private final Ledger ledger;
    private final Map<String, AssignmentView> byWords = new LinkedHashMap<>();

    public Assignments(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
        Walk.of(LineType.DECISIONS, lines, "verb:assign", Period.EVER)
                .filter(d -> !d.state().equals(DecisionLine.UNDONE))
                .forEach(d -> byWords.put(words(d), view(d)));
    }

    /** Whose it is: a link by its id, two that may be one by theirs, an event by its own, a decision by its entry. */
    public Optional<AssignmentView> find(List<String> ids) {
        return byWords.isEmpty() ? Optional.empty() : Optional.ofNullable(byWords.get(words(targets(ids))));
    }

    /** What somebody is to look at, and has not been decided. */
    public List<AssignmentView> to(String name) {
        return byWords.values().stream()
                .filter(one -> one.to().equals(name) && waits(one.item()))
                .toList();
    }

    private boolean waits(String item) {
        return LineType.LINKS
                .find(lines, item)
                .map(link -> link.state().equals("proposed"))
                .or(() -> LineType.EVENTS
                        .find(lines, item)
                        .map(event -> event.event().status().equals("planned")))
                .orElseGet(() -> LineType.REVIEWS.find(lines, item).isPresent());
    }

    /** The words that what waits is about. */
    public List<Target> targets(List<String> ids) {
        Targets targets = new Targets(lines, ledger);
        return ids.stream()
                .flatMap(id -> id.contains("~")
                        ? targets.link(id).stream()
                        : LineType.DECISIONS
                                .find(lines, id)
                                .map(d -> d.targets().stream())
                                .orElseGet(() -> targets.find(id).stream()))
                .toList();
    }

    private static String words(DecisionLine d) {
        return IntStream.range(0, d.targets().size())
                .mapToObj(i -> d.targets().get(i).kind() + d.targets().get(i).document() + "@"
                        + d.places().get(i).start())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String words(List<Target> targets) {
        return targets.stream()
                .map(t -> t.kind() + t.document() + "@" + t.start())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static AssignmentView view(DecisionLine d) {
        return new AssignmentView(
                d.number(), first(ITEM, d.value()), first(TO, d.value()), d.author(), d.at(), d.reason());
    }

    private static String first(Pattern pattern, String value) {
        Matcher found = pattern.matcher(value);
        return found.find() ? found.group(1) : "";
    }
}
