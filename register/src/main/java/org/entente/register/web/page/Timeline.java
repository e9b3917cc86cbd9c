package org.entente.register.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.register.view.EventView;

/**
 * Engagements drawn over time: a lane for each channel, a mark for each, as wide as its date is uncertain or long.
 *
 * @param undated how many have no day and are not drawn
 */
public record Timeline(int width, int height, List<Lane> lanes, List<Tick> ticks, int undated) {
    private static final int WIDTH = 1000;
    private static final int LEFT = 110;
    private static final int RIGHT = 12;
    private static final int LANE = 30;
    private static final int TOP = 26;
    private static final int SMALLEST = 9;
    private static final List<List<String>> CHANNELS = List.of(
            List.of("visits", "visit"),
            List.of("talks", "talks", "high_level_meeting", "conference"),
            List.of("meetings", "meeting", "reception", "courtesy_call"),
            List.of("calls, letters", "phone_call", "video_call", "exchange_of_letters"),
            List.of("signed, awarded", "signing", "ceremony", "award"),
            List.of("other"));

    /** A channel, at height {@code y}. */
    public record Lane(String name, int y, List<Mark> marks) {}

    public record Mark(EventView event, double x, double width) {
        /** A mark whose event has no certain outcome yet is drawn hollow. */
        public boolean hollow() {
            return !event.status().equals("held");
        }

        public double textX() {
            return x + width / 2;
        }
    }

    public record Tick(String label, double x) {}

    static Timeline of(List<EventView> events) {
        List<EventView> dated =
                events.stream().filter(e -> first(e).isPresent()).toList();
        int undated = events.size() - dated.size();
        if (dated.isEmpty()) {
            return new Timeline(WIDTH, 0, List.of(), List.of(), undated);
        }
        LocalDate from = dated.stream()
                .map(e -> first(e).orElseThrow())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate to =
                dated.stream().map(Timeline::last).max(LocalDate::compareTo).orElseThrow();
        LocalDate start = from.withDayOfYear(1);
        LocalDate end = LocalDate.of(to.getYear(), 12, 31);
        double day = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, ChronoUnit.DAYS.between(start, end));
        List<Lane> lanes = new ArrayList<>();
        for (List<String> channel : CHANNELS) {
            int y = TOP + lanes.size() * LANE;
            List<Mark> marks = dated.stream()
                    .filter(e -> channel(e).equals(channel))
                    .map(e -> mark(e, start, day))
                    .toList();
            if (!marks.isEmpty()) {
                lanes.add(new Lane(channel.get(0), y, marks));
            }
        }
        return new Timeline(WIDTH, TOP + lanes.size() * LANE + 6, lanes, ticks(start, end, day), undated);
    }

    private static List<String> channel(EventView event) {
        return CHANNELS.stream()
                .filter(c -> c.subList(1, c.size()).contains(event.kind()))
                .findFirst()
                .orElse(CHANNELS.get(CHANNELS.size() - 1));
    }

    private static Mark mark(EventView event, LocalDate start, double day) {
        LocalDate first = first(event).orElseThrow();
        double x = LEFT + ChronoUnit.DAYS.between(start, first) * day;
        double width = Math.max(SMALLEST, (ChronoUnit.DAYS.between(first, last(event)) + 1) * day);
        return new Mark(event, round(Math.min(x, WIDTH - RIGHT - width)), round(width));
    }

    private static List<Tick> ticks(LocalDate start, LocalDate end, double day) {
        int years = end.getYear() - start.getYear() + 1;
        int step = Math.max(1, (int) Math.ceil(years / 14.0));
        List<Tick> ticks = new ArrayList<>();
        for (int year = start.getYear(); year <= end.getYear(); year += step) {
            long days = ChronoUnit.DAYS.between(start, LocalDate.of(year, 1, 1));
            ticks.add(new Tick(Integer.toString(year), round(LEFT + days * day)));
        }
        return ticks;
    }

    private static Optional<LocalDate> first(EventView event) {
        return day(event.start());
    }

    private static LocalDate last(EventView event) {
        LocalDate first = first(event).orElseThrow();
        return day(event.end()).filter(end -> !end.isBefore(first)).orElse(first);
    }

    private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable String iso) {
        try {
            return iso == null ? Optional.empty() : Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static double round(double at) {
        return Math.round(at * 10) / 10.0;
    }
}
