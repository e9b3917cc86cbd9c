package org.entente.reader.evaluate;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What came of comparing readings with gold.
 *
 * @param found one row for each kind of item
 * @param checked one row for each detail that was looked at
 * @param missing how many documents have gold and no reading
 * @param details what was hit, missed and extra, by document
 * @param reliability how far the readers' confidence can be trusted
 */
public record Scores(
        List<Found> found, List<Checked> checked, int missing, Map<String, String> details, Reliability reliability) {

    /** Rows that are printed but too small to count. */
    private static final List<String> UNCOUNTED = List.of("honours");

    /** Details that count. */
    private static final List<String> COUNTED = List.of(
            "  kind",
            "  status",
            "  date",
            "  country of place",
            "  role",
            "  act",
            "  by",
            "  speaker",
            "  statement act",
            "statements found",
            "  posts",
            "published");

    /** The mean of what counts. */
    public double overall() {
        DoubleStream items =
                found.stream().filter(row -> !UNCOUNTED.contains(row.name())).mapToDouble(Found::f1);
        DoubleStream details = COUNTED.stream().mapToDouble(this::share);
        double[] all = DoubleStream.concat(items, details).toArray();
        double sum = 0;
        for (double value : all) {
            sum += value;
        }
        return sum / all.length;
    }

    private double share(String name) {
        Stream<Checked> rows = checked.stream().filter(row -> row.name().equals(name));
        return rows.mapToDouble(Checked::share).findFirst().orElse(0);
    }

    /** What was hit, missed and extra in a document; "" when it has no gold. */
    public String detail(String id) {
        return details.getOrDefault(id, "");
    }

    /** All rows and, last, the overall score. */
    public String table() {
        StringBuilder table = new StringBuilder(Layout.left("", 22));
        Stream.of("P", "R", "F1").forEach(head -> table.append(Layout.right(head, 7)));
        table.append('\n');
        for (Found row : found) {
            table.append(Layout.left(row.name(), 22))
                    .append(Layout.number(row.precision(), 7))
                    .append(Layout.number(row.recall(), 7))
                    .append(Layout.number(row.f1(), 7))
                    .append("   (" + row.right() + " right, " + row.extra() + " extra, " + row.missed() + " missed)\n");
        }
        table.append(Layout.left("", 22)).append(Layout.right("right", 14)).append('\n');
        for (Checked row : checked) {
            table.append(Layout.left(row.name(), 22))
                    .append(Layout.number(row.share(), 14))
                    .append("   (" + row.right() + " of " + row.of() + ")\n");
        }
        table.append("readings missing: " + missing + "\n");
        return table.append("overall " + Layout.number(overall(), 0) + "\n").toString();
    }
}
