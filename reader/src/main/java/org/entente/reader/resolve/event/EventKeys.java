package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.resolve.event.Cast.Face;

/**
 * The keys of reports: a person, the side met, the group of kinds and the month. Reports that name no persons are kept
 * apart by their sides, where all look; those that name some are kept by sides too, where only the nameless look. What has a
 * day is kept under no month once more, where what has none looks.
 */
record EventKeys(Kinds kinds) {
    private static final int PEOPLE = 8;
    private static final int SIDES = 4;
    /** Days by which dates of one event may differ; what was held is kept under its own months, and looked for around. */
    private static final long TOLERANCE = 4;

    private static final String ANY = "*";
    private static final String NONE = "-";
    private static final String UNDATED = "?";
    private static final String EVER = "~";

    List<String> kept(Ready report) {
        List<String> months = months(report, report.held() ? 0 : TOLERANCE / 2);
        return keys(report, months, months.contains(UNDATED) ? "" : EVER, true);
    }

    List<String> lookedUp(Ready report) {
        List<String> months = new ArrayList<>(months(report, TOLERANCE));
        String ever = months.contains(UNDATED) ? EVER : "";
        if (ever.isEmpty()) {
            months.add(UNDATED);
        }
        return keys(report, months, ever, false);
    }

    private List<String> months(Ready report, long tolerance) {
        boolean slips = report.is("planned") && kinds.lasts(report.report().kind());
        if (slips && !report.when().stated()) {
            // an invitation may be taken up in any month
            return List.of(UNDATED);
        }
        long reach = report.is("postponed") ? When.POSTPONED : slips ? When.SLIP : 0;
        List<String> months = report.when().months(reach, tolerance);
        return months.isEmpty() ? List.of(UNDATED) : months;
    }

    private List<String> keys(Ready report, List<String> months, String ever, boolean keep) {
        Set<String> stems = new LinkedHashSet<>();
        Set<String> sides = new TreeSet<>(report.cast().sides());
        String place = report.report().country();
        if (place != null && sides.size() < 2) {
            sides.add(place);
        }
        report.cast().people().stream().limit(PEOPLE).forEach(face -> person(face, sides, keep, stems));
        sides(report, sides, keep, stems);
        boolean channel =
                kinds.sits(report.report().kind()) && !report.channels().isEmpty();
        if (report.cast().sides().isEmpty() || report.report().kind().equals("conference") || channel) {
            stems.add("place:" + place);
        }
        List<String> keys = new ArrayList<>();
        Set<String> groups = keep
                ? kinds.groups(report.report().kind())
                : kinds.lookups(report.report().kind());
        for (String stem : stems) {
            for (String group : groups) {
                months.forEach(month -> keys.add(stem + "|" + group + "|" + month));
            }
            if (!ever.isEmpty()) {
                keys.add(stem + "|" + ever);
            }
        }
        if (report.session() > 0) {
            report.cast().people().stream()
                    .limit(PEOPLE)
                    .forEach(face -> keys.add("session:" + report.session() + "|" + face.key()));
        }
        return List.copyOf(keys);
    }

    private static void person(Face face, Set<String> sides, boolean keep, Set<String> stems) {
        List<String> others = sides.stream()
                .filter(side -> !side.equals(face.side()))
                .limit(SIDES)
                .toList();
        String stem = "person:" + face.key() + "|";
        others.forEach(side -> stems.add(stem + side));
        if (keep) {
            stems.add(stem + (others.isEmpty() ? NONE : ANY));
        } else {
            stems.add(stem + NONE);
            if (others.isEmpty()) {
                stems.add(stem + ANY);
            }
        }
    }

    private static void sides(Ready report, Set<String> sides, boolean keep, Set<String> stems) {
        List<String> some = sides.stream().limit(SIDES).toList();
        boolean nameless = report.cast().people().isEmpty()
                || report.cast().people().stream().anyMatch(face -> face.id() == null)
                || report.cast().sides().stream()
                        .anyMatch(side -> !report.cast().personal(side));
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                String pair = some.get(i) + " " + some.get(j);
                if (keep) {
                    stems.add((nameless ? "nameless:" : "named:") + pair);
                } else {
                    stems.add("nameless:" + pair);
                    if (nameless) {
                        stems.add("named:" + pair);
                    }
                }
            }
        }
    }
}
