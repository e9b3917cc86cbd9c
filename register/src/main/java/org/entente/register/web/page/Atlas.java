package org.entente.register.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.register.view.EventView;
import org.jspecify.annotations.Nullable;

/**
 * Engagements by place, on a map of a tenth of a degree a unit, from 180° west and 90° north.
 *
 * @param spots the most engagements first
 * @param frame what of the map to show: left, top, width and height
 * @param nowhere engagements of which no place is told
 */
public record Atlas(List<Spot> spots, Frame frame, int nowhere) {
    private static final double LEAST = 500;
    private static final double SHAPE = 0.52;
    private static final int LABELS = 24;

    /** What is seen of the map. */
    public record Frame(double left, double top, double width, double height) {
        /** So many units are a hundredth of the width. */
        public double unit() {
            return width / 100;
        }

        @Override
        public String toString() {
            return round(left) + " " + round(top) + " " + round(width) + " " + round(height);
        }
    }

    /**
     * A place.
     *
     * @param city or null where only the state is told
     * @param x units east of 180° west, or null where the list of cities does not have it
     * @param labelled there is room for its name
     */
    public record Spot(
            @Nullable String city,
            @Nullable String country,
            int times,
            @Nullable String last,
            @Nullable Double x,
            @Nullable Double y,
            boolean labelled) {
        Spot lettered() {
            return new Spot(city, country, times, last, x, y, true);
        }

        public boolean drawn() {
            return x != null && y != null;
        }

        /** Radius in hundredths of the width shown. */
        public double size() {
            return Math.min(1.6, 0.55 + StrictMath.sqrt(times) / 8);
        }
    }

    static Atlas of(List<EventView> events, Cities cities) {
        Map<String, List<EventView>> byPlace = new TreeMap<>();
        int nowhere = 0;
        for (EventView event : events) {
            if (event.city() == null && event.country() == null) {
                nowhere++;
            } else {
                byPlace.computeIfAbsent(Cities.key(event.country(), event.city()), k -> new ArrayList<>())
                        .add(event);
            }
        }
        List<Spot> spots = new ArrayList<>();
        byPlace.values().forEach(there -> spots.add(spot(there, cities)));
        spots.sort(Comparator.comparing(Spot::times).reversed());
        Frame frame = frame(spots);
        return new Atlas(lettered(spots, frame), frame, nowhere);
    }

    private static Spot spot(List<EventView> there, Cities cities) {
        EventView one = there.get(0);
        String city = one.city();
        Optional<Cities.Position> at =
                city == null ? cities.findCapital(one.country()) : cities.find(one.country(), city);
        String last = there.stream()
                .map(EventView::start)
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Spot(
                city,
                one.country(),
                there.size(),
                last,
                at.map(p -> round((p.longitude() + 180) * 10)).orElse(null),
                at.map(p -> round((90 - p.latitude()) * 10)).orElse(null),
                false);
    }

    /** All spots with some room around them, and never less than a region. */
    private static Frame frame(List<Spot> spots) {
        List<Spot> drawn = spots.stream().filter(Spot::drawn).toList();
        double left = edge(drawn, true, false);
        double right = edge(drawn, true, true);
        double top = edge(drawn, false, false);
        double bottom = edge(drawn, false, true);
        if (drawn.isEmpty()) {
            return new Frame(0, 0, 3600, 1800);
        }
        double width = Math.min(3600, Math.max(LEAST, Math.max((right - left) * 1.3, (bottom - top) * 1.3 / SHAPE)));
        double height = width * SHAPE;
        double x = Math.max(0, Math.min(3600 - width, (left + right - width) / 2));
        double y = Math.max(0, Math.min(1800 - height, (top + bottom - height) / 2));
        return new Frame(x, Math.max(0, y), width, height);
    }

    private static double edge(List<Spot> spots, boolean across, boolean far) {
        var places = spots.stream()
                .map(spot -> across ? spot.x() : spot.y())
                .filter(at -> at != null)
                .mapToDouble(Double::doubleValue);
        return (far ? places.max() : places.min()).orElse(0);
    }

    /** Names where they do not stand on one another, the busiest places first. */
    private static List<Spot> lettered(List<Spot> spots, Frame frame) {
        List<Spot> named = new ArrayList<>();
        List<Spot> done = new ArrayList<>();
        for (Spot spot : spots) {
            boolean room =
                    spot.drawn() && named.size() < LABELS && named.stream().noneMatch(n -> close(n, spot, frame));
            Spot told = room ? spot.lettered() : spot;
            if (room) {
                named.add(told);
            }
            done.add(told);
        }
        return List.copyOf(done);
    }

    private static boolean close(Spot one, Spot other, Frame frame) {
        Double x = one.x();
        Double y = one.y();
        Double left = other.x();
        Double top = other.y();
        return x != null
                && y != null
                && left != null
                && top != null
                && Math.abs(x - left) < 16 * frame.unit()
                && Math.abs(y - top) < 2.4 * frame.unit();
    }

    private static double round(double at) {
        return Math.round(at * 10) / 10.0;
    }
}
