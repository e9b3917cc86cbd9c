package org.entente.register.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.reader.exchange.ExchangedReading;
import org.entente.reader.exchange.ExchangedReading.Day;
import org.entente.reader.exchange.ExchangedReading.Quote;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.DocumentLine;
import org.entente.register.view.FindingView.Row;
import org.jspecify.annotations.Nullable;

/** The findings of a reading, each with what people decided about its words. */
final class Findings {
    private final String document;
    private final ExchangedReading reading;
    private final List<DecisionLine> decisions;
    private final Map<String, String> names = new HashMap<>();
    private final List<FindingView> list = new ArrayList<>();

    Findings(String document, ExchangedReading reading, List<DecisionLine> decisions) {
        this.document = document;
        this.reading = reading;
        this.decisions = decisions;
        reading.people().forEach(p -> names.put(p.id(), p.name()));
        reading.bodies().forEach(b -> names.put(b.id(), b.name()));
    }

    List<FindingView> list() {
        reading.engagements().forEach(this::engagement);
        reading.commitments().forEach(this::commitment);
        reading.statements()
                .forEach(s -> add(
                        "statement",
                        s.id(),
                        s.about(),
                        s.about(),
                        List.of(s.act()),
                        rows("by", all(s.speakers()), "to", all(s.to()), "fields", words(s.fields())),
                        s.confidence(),
                        s.evidence()));
        reading.instruments()
                .forEach(i -> add(
                        "instrument",
                        i.id(),
                        i.title(),
                        i.title(),
                        List.of(i.kind(), i.status()),
                        rows("between", words(i.sides())),
                        i.confidence(),
                        i.evidence()));
        reading.honours()
                .forEach(h -> add(
                        "honour",
                        h.id(),
                        h.award(),
                        h.award(),
                        List.of(),
                        rows("to", words(h.recipients()), "from", all(h.givers()), "service", h.period()),
                        h.confidence(),
                        h.evidence()));
        reading.mechanisms()
                .forEach(m -> add(
                        "mechanism",
                        m.id(),
                        m.name(),
                        m.name(),
                        m.session() == null ? List.of() : List.of("session " + m.session()),
                        rows("between", words(m.sides()), "when", day(m.when())),
                        1,
                        m.evidence()));
        reading.milestones()
                .forEach(m -> add(
                        "milestone",
                        m.id(),
                        m.name(),
                        m.name(),
                        List.of(),
                        rows("when", day(m.when())),
                        1,
                        m.evidence()));
        reading.people().forEach(this::person);
        return List.copyOf(list);
    }

    private void engagement(ExchangedReading.Engagement e) {
        List<Row> rows = new ArrayList<>(rows("when", day(e.when())));
        if (e.place() != null) {
            String city = e.place().city();
            String country = e.place().country();
            String both = city == null || country == null ? "" : ", ";
            rows.addAll(rows("where", (city == null ? "" : city) + both + (country == null ? "" : country)));
        }
        for (ExchangedReading.Participant p : e.participants()) {
            String post = p.capacity() == null ? "" : ", " + p.capacity();
            String side = p.side() == null ? "" : " (" + p.side() + ")";
            rows.addAll(rows(p.role().equals("participant") ? "with" : p.role(), name(p.actor()) + side + post));
        }
        String says = e.kind() + ": "
                + e.participants().stream().map(p -> name(p.actor())).collect(Collectors.joining(", "));
        List<PartyView> parties = e.participants().stream()
                .map(p -> new PartyView(null, name(p.actor()), p.side(), p.role(), p.capacity()))
                .toList();
        add("event", e.id(), e.kind(), says, List.of(e.status()), rows, parties, e.confidence(), e.evidence());
    }

    private void commitment(ExchangedReading.Commitment c) {
        List<String> tags = c.continuing() ? List.of(c.act(), "continuing") : List.of(c.act());
        List<Row> rows = rows("by", all(c.by()), "to", all(c.to()), "fields", words(c.fields()), "due", day(c.due()));
        add("commitment", c.id(), c.what(), c.what(), tags, rows, c.confidence(), c.evidence());
    }

    private void person(ExchangedReading.Person p) {
        List<Row> rows = new ArrayList<>();
        p.posts().forEach(post -> {
            String of = post.organisation() == null || post.organisation().isBlank() ? "" : ", " + post.organisation();
            rows.addAll(rows(post.former() ? "former" : "post", post.title() + of));
        });
        String others = p.variants().stream().filter(v -> !v.equals(p.name())).collect(Collectors.joining(" · "));
        rows.addAll(rows("also", others));
        List<String> tags = p.country() == null ? List.of() : List.of(p.country());
        add("person", p.id(), p.name(), p.name(), tags, rows, 1, p.evidence());
    }

    private void add(
            String kind,
            String id,
            String head,
            String says,
            List<String> tags,
            List<Row> rows,
            double confidence,
            List<Quote> evidence) {
        add(kind, id, head, says, tags, rows, List.of(), confidence, evidence);
    }

    private void add(
            String kind,
            String id,
            String head,
            String says,
            List<String> tags,
            List<Row> rows,
            List<PartyView> parties,
            double confidence,
            List<Quote> evidence) {
        List<QuoteView> quotes = evidence.stream()
                .map(q -> new QuoteView(reading.document().uri(), document, q.start(), q.end(), q.quote()))
                .toList();
        list.add(new FindingView(
                DocumentLine.id(document, id),
                kind,
                head,
                tags,
                rows,
                parties,
                confidence,
                quotes,
                decided(kind, says, quotes)));
    }

    /** Decisions about these very words, or what stands at their place. */
    private List<DecisionView> decided(String kind, String says, List<QuoteView> quotes) {
        return decisions.stream()
                .filter(d -> about(d, kind, says, quotes))
                .map(Drawing::decision)
                .toList();
    }

    private boolean about(DecisionLine decision, String kind, String says, List<QuoteView> quotes) {
        for (int i = 0; i < decision.targets().size(); i++) {
            Target target = decision.targets().get(i);
            DecisionLine.Place place = decision.places().get(i);
            boolean words = quotes.stream().anyMatch(q -> q.start() == place.start() && q.end() == place.end());
            boolean said = target.says() == null || target.says().equals(says) || alone(kind, place);
            if (target.document().equals(document) && target.kind().equals(kind) && words && said) {
                return true;
            }
        }
        return false;
    }

    /** Does one finding of a kind alone rest on the words? Then they tell which is meant. */
    private boolean alone(String kind, DecisionLine.Place place) {
        List<Quote> all =
                switch (kind) {
                    case "event" ->
                        reading.engagements().stream()
                                .flatMap(e -> e.evidence().stream())
                                .toList();
                    case "commitment" ->
                        reading.commitments().stream()
                                .flatMap(c -> c.evidence().stream())
                                .toList();
                    case "person" ->
                        reading.people().stream()
                                .flatMap(p -> p.evidence().stream())
                                .toList();
                    default -> List.of();
                };
        return all.stream()
                        .filter(q -> q.start() == place.start() && q.end() == place.end())
                        .count()
                == 1;
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    private String all(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private static String words(List<String> words) {
        return words.stream().map(w -> w.replace('_', ' ')).collect(Collectors.joining(", "));
    }

    private static @Nullable String day(@Nullable Day day) {
        return day == null ? null : day.edtf();
    }

    /** Labels with their texts; what is not known leaves no row. */
    private static List<Row> rows(@Nullable String... pairs) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String label = pairs[i];
            String text = pairs[i + 1];
            if (label != null && text != null && !text.isBlank()) {
                rows.add(new Row(label, text));
            }
        }
        return rows;
    }
}
