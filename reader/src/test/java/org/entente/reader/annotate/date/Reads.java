package org.entente.reader.annotate.date;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Block;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads dates in tests; a stop or line end before a capital ends a sentence unless a month is cut short there. */
final class Reads {
    static final DateAnnotator ANNOTATOR = new DateAnnotator(KnowledgeFiles.shipped());

    private Reads() {}

    /** EDTF of each date in {@code text}, published on {@code day}, null when unknown. */
    static List<String> edtf(@Nullable String day, String text) {
        return all(day, text).stream().map(DateReading::edtf).toList();
    }

    static List<String> wording(@Nullable String day, String text) {
        return all(day, text).stream().map(DateReading::text).toList();
    }

    static List<DateReading> all(@Nullable String day, String text) {
        return ANNOTATOR.read(text, sentences(text), day == null ? null : published(day));
    }

    static DateReading published(String edtf) {
        @Nullable Span nowhere = null;
        String from = edtf.length() == 7 ? edtf + "-01" : edtf;
        String to = edtf.length() == 7 ? edtf + "-31" : edtf;
        return new DateReading(nowhere, edtf, from, to, edtf, "", List.of());
    }

    static List<Sentence> sentences(String text) {
        List<Sentence> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean stop = text.startsWith(". ", i) && i - text.lastIndexOf(' ', i) > 5;
            if (stop || text.charAt(i) == '\n' || i == text.length() - 1) {
                found.add(new Sentence(found.size(), 0, Block.Kind.BODY, new Span(from, i + 1), List.of()));
                from = i + 1;
            }
        }
        return found;
    }
}
