package org.entente.register.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.register.view.CommitmentView;

/**
 * Commitments by field and year.
 *
 * @param years columns
 */
public record Matrix(List<String> years, List<Row> rows) {
    /** A field; a cell for each year. Is it listed: is it the first field of any? */
    public record Row(String field, List<Cell> cells, int total, boolean listed) {}

    /** @param done how many of them are complete or substantially so; {@code none}: of how many nothing was heard */
    public record Cell(int all, int done, int none) {
        public boolean isEmpty() {
            return all == 0;
        }
    }

    static Matrix of(List<CommitmentView> commitments) {
        TreeSet<String> years = new TreeSet<>();
        Map<String, List<CommitmentView>> fields = new TreeMap<>();
        for (CommitmentView c : commitments) {
            years.add(year(c));
            (c.fields().isEmpty() ? List.of("other") : c.fields())
                    .forEach(f ->
                            fields.computeIfAbsent(f, k -> new ArrayList<>()).add(c));
        }
        List<Row> rows = new ArrayList<>();
        fields.forEach((field, list) -> rows.add(new Row(
                field,
                years.stream().map(year -> cell(list, year)).toList(),
                list.size(),
                list.stream().anyMatch(c -> first(c).equals(field)))));
        return new Matrix(List.copyOf(years), rows);
    }

    /** Those that stand under a field in the list: one of several fields stands under the first. */
    public List<CommitmentView> of(List<CommitmentView> commitments, String field) {
        return commitments.stream().filter(c -> first(c).equals(field)).toList();
    }

    private static String first(CommitmentView c) {
        return c.fields().isEmpty() ? "other" : c.fields().get(0);
    }

    private static Cell cell(List<CommitmentView> list, String year) {
        List<String> statuses = list.stream()
                .filter(c -> year(c).equals(year))
                .map(CommitmentView::status)
                .toList();
        int done = (int) statuses.stream()
                .filter(s -> s.equals("complete") || s.equals("substantial"))
                .count();
        int none = (int) statuses.stream().filter(s -> s.equals("no_evidence")).count();
        return new Cell(statuses.size(), done, none);
    }

    private static String year(CommitmentView c) {
        String day = c.day();
        return day == null || day.length() < 4 ? "no date" : day.substring(0, 4);
    }
}
