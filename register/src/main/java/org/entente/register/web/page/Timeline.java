package org.entente.register.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.reader.resolve.actor.Rank;
import org.entente.register.publish.Wording;
import org.entente.register.view.EventView;

/**
 * Engagements drawn over time: under each rank a lane for each channel, and in it a mark for each engagement. Rank and channel
 * are places, and states are shapes, so that nothing hangs on colour.
 *
 * @param undated how many have no day and are not drawn
 */
public record Timeline(int width, int height, List<Group> groups, List<Tick> ticks, int undated) {
    private static final int WIDTH = 1000;
    private static final int LEFT = 118;
    private static final int RIGHT = 8;
    private static final int TOP = 20;
    private static final int HEAD = 21;
    private static final int ROW = 14;
    /** Marks that would lie on one another are put below one another, up to so many rows; then they overlap. */
    private static final int ROWS = 5;

    private static final double SMALLEST = 9;
    private static final int MONTHS = 30;
    private static final List<List<String>> CHANNELS = List.of(
            List.of("visits", "visit"),
            List.of("talks", "talks", "high_level_meeting", "conference"),
            List.of("meetings", "meeting", "reception", "courtesy_call"),
            List.of("calls, letters", "phone_call", "video_call", "exchange_of_letters"),
            List.of("signed, awarded", "signing", "ceremony", "award"),
            List.of("other"));

    /** A rank, its heading at height {@code y}. */
    public record Group(String name, int y, List<Lane> lanes) {}

    /** A channel, its first row at height {@code y}. */
    public record Lane(String name, int y, int height, List<Mark> marks) {}

    /** @param sure whether it took all the days that the mark spans, and not some day among them */
    public record Mark(EventView event, Rank rank, double x, double width, double y, boolean sure) {
        /** The words of its shape: {@code mark planned unsure}. */
        public String shape() {
            String state =
                    event.status().equals("held") ? "" : event.status().equals("planned") ? " hollow" : " hollow off";
            return "mark" + state + (sure ? "" : " unsure");
        }

        /** Postponed or called off: struck through. */
        public boolean off() {
            return shape().contains("off");
        }

        public double height() {
            return sure ? 10 : 5;
        }

        /** The height of its upper edge: a date that is not certain is drawn thin. */
        public double top() {
            return y + (sure ? 0 : 2.5);
        }
    }

    public record Tick(String label, double x) {}

    private record Dated(EventView event, Span span, Rank rank) {}

    static Timeline of(List<EventView> events, ContactRank ranks) {
        List<Dated> dated = new ArrayList<>();
        for (EventView event : events) {
            Optional<Span> span = Span.of(event);
            span.ifPresent(days -> dated.add(new Dated(event, days, ranks.of(event))));
        }
        int undated = events.size() - dated.size();
        if (dated.isEmpty()) {
            return new Timeline(WIDTH, 0, List.of(), List.of(), undated);
        }
        dated.sort(Comparator.comparing((Dated d) -> d.span().first())
                .thenComparing(d -> d.event().id()));
        LocalDate start = dated.get(0).span().first().withDayOfYear(1);
        LocalDate end = dated.stream()
                .map(d -> d.span().last())
                .max(LocalDate::compareTo)
                .map(last -> LocalDate.of(last.getYear(), 12, 31))
                .orElseThrow();
        double day = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, ChronoUnit.DAYS.between(start, end) + 1);
        List<Group> groups = new ArrayList<>();
        int y = TOP;
        for (Rank rank : Rank.values()) {
            int top = y + HEAD;
            List<Lane> lanes = new ArrayList<>();
            for (List<String> channel : CHANNELS) {
                List<Dated> here = dated.stream()
                        .filter(d -> d.rank() == rank && channel(d.event()).equals(channel))
                        .toList();
                if (!here.isEmpty()) {
                    Lane lane = lane(channel.get(0), here, top, start, day);
                    lanes.add(lane);
                    top += lane.height();
                }
            }
            if (!lanes.isEmpty()) {
                groups.add(new Group(Wording.first(ContactRank.words(rank)), y, lanes));
                y = top;
            }
        }
        return new Timeline(WIDTH, y + 4, groups, ticks(start, end, day), undated);
    }

    private static List<String> channel(EventView event) {
        return CHANNELS.stream()
                .filter(c -> c.subList(1, c.size()).contains(event.kind()))
                .findFirst()
                .orElse(CHANNELS.get(CHANNELS.size() - 1));
    }

    private static Lane lane(String name, List<Dated> events, int top, LocalDate start, double day) {
        double[] ends = new double[ROWS];
        int rows = 1;
        List<Mark> marks = new ArrayList<>();
        for (Dated dated : events) {
            Span span = dated.span();
            double width = Math.max(SMALLEST, (ChronoUnit.DAYS.between(span.first(), span.last()) + 1) * day);
            double x = Math.min(LEFT + ChronoUnit.DAYS.between(start, span.first()) * day, WIDTH - RIGHT - width);
            int row = 0;
            while (row < ROWS - 1 && ends[row] > x) {
                row++;
            }
            ends[row] = x + width + 1;
            rows = Math.max(rows, row + 1);
            marks.add(new Mark(dated.event(), dated.rank(), round(x), round(width), top + row * ROW + 2, span.sure()));
        }
        return new Lane(name, top, rows * ROW, marks);
    }

    /** Years; quarters where there are few years. */
    private static List<Tick> ticks(LocalDate start, LocalDate end, double day) {
        long months = ChronoUnit.MONTHS.between(start, end) + 1;
        int step = months <= MONTHS ? 3 : 12 * Math.max(1, (int) Math.ceil(months / 12 / 14.0));
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate at = start; !at.isAfter(end); at = at.plusMonths(step)) {
            String month = at.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
            String label = at.getMonthValue() == 1 ? Integer.toString(at.getYear()) : month;
            ticks.add(new Tick(label, round(LEFT + ChronoUnit.DAYS.between(start, at) * day)));
        }
        return ticks;
    }

    private static double round(double at) {
        return Math.round(at * 10) / 10.0;
    }
}
