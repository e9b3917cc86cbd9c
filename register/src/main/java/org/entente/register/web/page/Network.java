package org.entente.register.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.register.view.EventView;
import org.entente.register.view.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * Who took part with whom, drawn on a circle: those of one side beside one another.
 *
 * @param left out because there is no room for more
 */
public record Network(List<Node> nodes, List<Edge> edges, int left) {
    private static final int MOST = 36;
    private static final double CENTRE = 460;
    private static final double MIDDLE = 290;
    private static final double RADIUS = 265;

    /** Somebody, at a place of the circle; {@code times} they took part. */
    public record Node(String id, String name, String side, int times, double x, double y) {
        public boolean onTheRight() {
            return x >= CENTRE;
        }

        public double labelX() {
            return round(x + (onTheRight() ? 12 : -12));
        }

        public double labelY() {
            return round(y + 4);
        }

        public double size() {
            return Math.min(9, 4 + times / 4.0);
        }
    }

    /** Two who took part in the same engagements, and when last. */
    public record Edge(
            Node from, Node to, int times, @Nullable String last) {
        public double width() {
            return Math.min(6, 1 + times / 2.0);
        }
    }

    private record Pair(String a, String b) {}

    static Network of(List<EventView> events, @Nullable String centre) {
        Map<String, PartyView> people = new HashMap<>();
        Map<String, Integer> times = new TreeMap<>();
        for (EventView event : events) {
            for (PartyView party : people(event)) {
                people.putIfAbsent(String.valueOf(party.actor()), party);
                times.merge(String.valueOf(party.actor()), 1, Integer::sum);
            }
        }
        Set<String> shown = times.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Integer> e) -> e.getKey().equals(centre) ? 0 : 1)
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByValue().reversed()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<String, Node> nodes = place(people, times, shown);
        return new Network(List.copyOf(nodes.values()), edges(events, nodes), Math.max(0, times.size() - shown.size()));
    }

    private static Map<String, Node> place(
            Map<String, PartyView> people, Map<String, Integer> times, Set<String> shown) {
        List<PartyView> order = people.values().stream()
                .filter(p -> shown.contains(p.actor()))
                .sorted(Comparator.comparing((PartyView p) -> String.valueOf(p.side()))
                        .thenComparing(PartyView::name))
                .toList();
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            PartyView party = order.get(i);
            // even steps downwards, then upwards: names never stand on one another
            double around = (i + 0.5) / order.size();
            double down = around < 0.5 ? 4 * around - 1 : 3 - 4 * around;
            double across = StrictMath.sqrt(1 - down * down) * (around < 0.5 ? 1 : -1);
            String id = String.valueOf(party.actor());
            nodes.put(
                    id,
                    new Node(
                            id,
                            party.name(),
                            party.side() == null ? "" : party.side(),
                            times.getOrDefault(id, 0),
                            round(CENTRE + RADIUS * across),
                            round(MIDDLE + RADIUS * down)));
        }
        return nodes;
    }

    private static List<Edge> edges(List<EventView> events, Map<String, Node> nodes) {
        Map<Pair, Edge> edges = new LinkedHashMap<>();
        for (EventView event : events) {
            List<Node> here = people(event).stream()
                    .map(PartyView::actor)
                    .distinct()
                    .sorted()
                    .filter(nodes::containsKey)
                    .map(nodes::get)
                    .toList();
            for (int i = 0; i < here.size(); i++) {
                for (int j = i + 1; j < here.size(); j++) {
                    Node a = here.get(i);
                    Node b = here.get(j);
                    edges.merge(
                            new Pair(a.id(), b.id()),
                            new Edge(a, b, 1, event.start()),
                            (old, now) ->
                                    new Edge(a, b, old.times() + 1, now.last() == null ? old.last() : now.last()));
                }
            }
        }
        List<Edge> list = new ArrayList<>(edges.values());
        list.sort(Comparator.comparing(Edge::times).reversed());
        return list;
    }

    private static List<PartyView> people(EventView event) {
        return event.participants().stream()
                .filter(p -> p.actor() != null && p.actor().contains("#"))
                .toList();
    }

    private static double round(double at) {
        return Math.round(at * 10) / 10.0;
    }
}
