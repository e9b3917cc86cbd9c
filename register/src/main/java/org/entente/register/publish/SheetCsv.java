package org.entente.register.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A sheet as CSV (RFC 4180), with a first row of names. */
public final class SheetCsv {
    private static final String FORMULA = "=+-@\t\r";

    private SheetCsv() {}

    public static void write(Sheet sheet, Appendable out) {
        try {
            CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
            csv.printRecord(sheet.columns());
            sheet.rows().forEach(row -> {
                try {
                    csv.printRecord(row.stream().map(SheetCsv::harmless).toList());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet would run a cell that begins like a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
