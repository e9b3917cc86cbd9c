package org.entente.reader.resolve.event;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an engagement when, and where it stands.
 *
 * @param reports in the order in which they were published
 * @param status by the latest word
 * @param telling the reports whose dates and places count: those of the latest status
 * @param previousStart the day planned before it was moved, or null
 */
record History(
        List<Report> reports,
        String status,
        List<Report> telling,
        @Nullable String previousStart) {
    private static final Comparator<Report> ORDER = Comparator.comparing(
                    (Report r) -> r.published() == null ? String.valueOf(r.latest()) : r.published())
            .thenComparing(r -> rank(r.status()))
            .thenComparing(Report::id);

    static History of(List<Report> reports) {
        List<Report> ordered = reports.stream().sorted(ORDER).toList();
        String status = status(ordered);
        List<Report> telling = telling(ordered, status);
        return new History(ordered, status, telling, previous(ordered, status));
    }

    /** On one day a plan is said before what came of it. */
    private static int rank(String status) {
        return List.of("planned", "postponed", "called_off", "held").indexOf(status);
    }

    /** A preview printed late takes back nothing; all else is overtaken by the latest word. */
    private static String status(List<Report> ordered) {
        String status = "planned";
        String since = "";
        for (Report report : ordered) {
            String next = report.status();
            boolean late = next.equals("planned") && (status.equals("held") || status.equals("called_off"));
            boolean again = next.equals("planned") && status.equals("postponed") && !moved(report, since);
            if (!late && !again) {
                status = next;
                since = report.earliest() == null ? since : report.earliest();
            }
        }
        return status;
    }

    /** Plans made before a postponement tell of the day that was given up. */
    private static List<Report> telling(List<Report> ordered, String status) {
        int from = 0;
        for (int i = 0; i < ordered.size(); i++) {
            from = status.equals("planned") && ordered.get(i).status().equals("postponed") ? i : from;
        }
        return ordered.subList(from, ordered.size()).stream()
                .filter(r -> r.status().equals(status))
                .toList();
    }

    /** After a postponement only a plan for another day is news. */
    private static boolean moved(Report report, String before) {
        return report.earliest() != null && !report.earliest().equals(before);
    }

    /** The last day planned that differs from the day that counts now. */
    private static @Nullable String previous(List<Report> ordered, String status) {
        String now = null;
        for (Report report : ordered) {
            if (report.status().equals(status) && exact(report)) {
                now = report.earliest();
            }
        }
        boolean open = status.equals("postponed");
        boolean off = status.equals("called_off");
        String previous = null;
        for (Report report : ordered) {
            boolean planned =
                    report.status().equals("planned") || report.status().equals("postponed");
            boolean other = open || (now != null && !now.equals(report.earliest()));
            if (planned && other && !off && exact(report) && !(status.equals("held") && near(report, now))) {
                previous = report.earliest();
            }
        }
        return previous;
    }

    /** A day off by one, or within the days planned, is how dates are told, not a move. */
    private static boolean near(Report plan, @Nullable String day) {
        if (day == null || plan.earliest() == null || plan.latest() == null) {
            return false;
        }
        When planned = When.of(plan);
        When now = new When(
                java.time.LocalDate.parse(day).toEpochDay(),
                java.time.LocalDate.parse(day).toEpochDay(),
                true,
                null,
                null);
        return planned.gap(now) <= 1;
    }

    /** A start told to the day. */
    static boolean exact(Report report) {
        return report.earliest() != null && When.of(report).precise(true);
    }
}
