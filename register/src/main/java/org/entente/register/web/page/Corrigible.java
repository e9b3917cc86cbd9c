package org.entente.register.web.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.register.view.FindingView;
import org.entente.register.view.FindingView.Row;

/** What of a finding people may give another value: the fields that a correction takes, with their values as typed. */
final class Corrigible {
    private Corrigible() {}

    static List<Row> of(FindingView finding) {
        return switch (finding.kind()) {
            case "event" ->
                List.of(
                        new Row("kind", finding.head()),
                        new Row("status", tag(finding, 0)),
                        new Row("when", row(finding, "when")),
                        new Row("place", row(finding, "where")),
                        new Row("without", ""),
                        new Row("with", ""));
            case "commitment" ->
                List.of(
                        new Row("act", tag(finding, 0)),
                        new Row("what", finding.head()),
                        new Row("fields", row(finding, "fields")),
                        new Row("due", row(finding, "due")),
                        new Row("responsible", ""),
                        new Row("reminder", ""));
            case "person" -> List.of(new Row("name", finding.head()), new Row("country", tag(finding, 0)));
            case "instrument" -> List.of(new Row("title", finding.head()), new Row("status", tag(finding, 1)));
            case "mechanism", "milestone" ->
                List.of(new Row("name", finding.head()), new Row("when", row(finding, "when")));
            case "honour" -> List.of(new Row("award", finding.head()), new Row("recipients", row(finding, "to")));
            default -> new ArrayList<>();
        };
    }

    private static String tag(FindingView finding, int at) {
        return at < finding.tags().size() ? finding.tags().get(at) : "";
    }

    private static String row(FindingView finding, String label) {
        return finding.rows().stream()
                .filter(row -> row.label().equals(label))
                .map(Row::text)
                .findFirst()
                .orElse("");
    }
}
