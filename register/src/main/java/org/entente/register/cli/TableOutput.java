package org.entente.register.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;
import org.entente.register.publish.ReadingTable;
import org.entente.register.publish.Totals;

/** Plain text for people, with totals when there is more than one document. */
final class TableOutput implements ReadingOutput {
    private final Totals totals = new Totals();
    private final ReadingTable table;
    private final Writer out;

    TableOutput(Writer out, boolean colour) {
        this.table = new ReadingTable(colour);
        this.out = out;
    }

    @Override
    public void add(Reading reading) throws IOException {
        totals.add(reading);
        out.write(table.document(reading));
        out.flush();
    }

    @Override
    public void end(List<Problem> unread) throws IOException {
        totals.addProblems(unread.size());
        if (totals.documents() > 1) {
            out.write(table.totals(totals));
        }
    }
}
