package org.entente.register.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.reader.exchange.ExchangedReading;
import org.entente.reader.exchange.ReadingParser;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.LineType;
import org.jspecify.annotations.Nullable;

/** The documents of the register, and each with what was found in it. */
public record Shelf(Lines lines, Ledger ledger) {
    private static final ReadingParser PARSER = new ReadingParser();

    /** Documents under a key such as {@code all}, {@code pair:LA|VN} or {@code outlet:…}, the latest first. */
    public List<DocumentView> documents(String key, @Nullable String after, int limit) {
        Slice slice = Slice.last(limit);
        return LineType.DOCUMENTS.list(lines, key, after == null ? slice : slice.after(sort(after), id(after))).stream()
                .map(Drawing::document)
                .toList();
    }

    private static String sort(String after) {
        return after.substring(0, Math.max(0, after.lastIndexOf(' ')));
    }

    private static String id(String after) {
        return after.substring(after.lastIndexOf(' ') + 1);
    }

    /** A document by its id, or by the digits of it that stand in the ids of its findings. */
    public Optional<DocumentView> find(String id) {
        return line(id).map(Drawing::document);
    }

    private Optional<DocumentLine> line(String id) {
        return LineType.DOCUMENTS
                .find(lines, id)
                .or(() -> LineType.DOCUMENTS.list(lines, "brief:" + id, Slice.first(1)).stream()
                        .findFirst());
    }

    /** A document's text with its findings; of what was entered by hand, the note. */
    public Optional<ArticleView> article(String id) {
        return line(id).map(this::article);
    }

    private ArticleView article(DocumentLine line) {
        Entry entry = ledger.get(line.entry());
        List<DecisionLine> decisions = Walk.of(LineType.DECISIONS, lines, "document:" + line.id(), Period.EVER)
                .filter(decision -> !decision.isPrivate())
                .sorted(Comparator.comparing(DecisionLine::id))
                .toList();
        if (entry.kind() != Entry.Kind.READING) {
            return new ArticleView(
                    Drawing.document(line), DocumentLine.brief(line.id()), entry.reason(), null, List.of(), List.of());
        }
        ExchangedReading reading =
                PARSER.parse(new String(ledger.body(entry), java.nio.charset.StandardCharsets.UTF_8));
        return new ArticleView(
                Drawing.document(line),
                DocumentLine.brief(line.id()),
                reading.document().text(),
                reading.document().language(),
                new Findings(line.id(), reading, decisions).list(),
                decisions.stream().map(Drawing::decision).toList());
    }
}
