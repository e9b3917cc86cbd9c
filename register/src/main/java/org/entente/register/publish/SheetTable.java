package org.entente.register.publish;

import java.util.ArrayList;
import java.util.List;

/** A sheet as a table for a terminal: columns are as wide as they must be, long ones share what is left. */
public final class SheetTable {
    private static final int LEAST = 12;
    private static final int FEW = 4;
    private static final String GAP = "  ";

    private final Ink ink;
    private final int width;

    /** @param width of the terminal in columns; 0 for no limit */
    public SheetTable(boolean colour, int width) {
        this.ink = new Ink(colour);
        this.width = width;
    }

    public String text(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.rows().forEach(row -> rows.add(row.stream().map(Plain::line).toList()));
        int[] widths = widths(sheet.columns(), rows);
        StringBuilder out = new StringBuilder();
        out.append(ink.with(Ink.Tone.GROUP, line(sheet.columns(), widths))).append('\n');
        rows.forEach(row -> out.append(line(row, widths)).append('\n'));
        return out.toString();
    }

    private int[] widths(List<String> columns, List<List<String>> rows) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = length(columns.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        if (width > 0) {
            narrow(1, LEAST, widths);
            narrow(1, FEW, widths);
            narrow(0, 1, widths);
        }
        return widths;
    }

    /** Takes from the widest column, one by one, until the table fits; ids, which stand first, are cut last. */
    private void narrow(int first, int least, int[] widths) {
        for (int over = total(widths) - width; over > 0; over--) {
            int widest = Math.min(first, widths.length - 1);
            for (int i = widest + 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= least) {
                return;
            }
            widths[widest]--;
        }
    }

    private static int total(int[] widths) {
        int total = GAP.length() * (widths.length - 1);
        for (int each : widths) {
            total += each;
        }
        return total;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cut(cells.get(i), widths[i]);
            out.append(i == 0 ? "" : GAP).append(cell);
            if (i < cells.size() - 1) {
                out.append(" ".repeat(widths[i] - length(cell)));
            }
        }
        return out.toString().stripTrailing();
    }

    private static String cut(String cell, int width) {
        return length(cell) <= width ? cell : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
