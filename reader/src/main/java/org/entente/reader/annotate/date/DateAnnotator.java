package org.entente.reader.annotate.date;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.annotate.date.Context.Lender;
import org.entente.reader.annotate.date.Context.Previous;
import org.entente.reader.annotate.date.Rule.Match;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads the dates of an article. May be used by many threads. */
public final class DateAnnotator {
    private final DateWords words;
    private final List<Rule> rules;

    public DateAnnotator(KnowledgeFiles files) {
        words = new DateWords(files);
        List<Rule> wholes = List.of(new CalendarRule(), new WeekdayRule(), new RelativeRule());
        rules = List.of(
                wholes.get(0), new NumericRule(), new YearRule(), wholes.get(1), wholes.get(2), new PartRule(wholes));
    }

    /**
     * The dates of {@code sentences}, in text order, none overlapping another.
     *
     * @param published when the article appeared, for "on Sunday" and for years that are not written; null when unknown
     */
    public List<DateReading> read(String text, List<Sentence> sentences, @Nullable DateReading published) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            find(Lexer.cut(words, text, sentence.span()), found);
        }
        Lenders lenders = lenders(text, found);
        Days anchor = Days.of(published);
        List<DateReading> readings = new ArrayList<>();
        @Nullable Previous previous = null;
        for (Found date : found) {
            Meaning meaning =
                    date.wording.meaning(new Context(anchor, date.future, lenders, date.span.start(), previous));
            if (meaning != null) {
                readings.add(meaning.reading(date.span, text));
                previous = previous == null
                                || meaning.dated()
                                || !previous.meaning().dated()
                        ? new Previous(date.span.of(text), meaning)
                        : previous;
            }
        }
        return List.copyOf(readings);
    }

    private void find(Pieces p, List<Found> found) {
        boolean jubilee = false;
        int first = found.size();
        for (int i = 0; i < p.size(); i++) {
            Match match = starts(p.get(i)) ? longest(p, i) : null;
            if (match != null && match.to() > i) {
                Span span = new Span(p.get(i).start(), p.get(match.to() - 1).end());
                jubilee = found.size() == first ? Outlook.jubilee(p) : jubilee;
                found.add(new Found(span, match.wording(), Outlook.future(p, i, match.to()), jubilee));
                i = match.to() - 1;
            }
        }
    }

    /** Most words open no date; they are left here. */
    private static boolean starts(Piece piece) {
        return piece.kind() == Piece.Kind.WORD
                ? !piece.sense().roles().isEmpty() || piece.length() == 1
                : piece.kind() != Piece.Kind.MARK && piece.kind() != Piece.Kind.OTHER;
    }

    private @Nullable Match longest(Pieces p, int i) {
        @Nullable Match best = null;
        for (Rule rule : rules) {
            Match match = rule.at(p, i);
            if (match != null && (best == null || match.to() > best.to())) {
                best = match;
            }
        }
        return best;
    }

    private static Lenders lenders(String text, List<Found> found) {
        List<Lender> lenders = new ArrayList<>();
        for (Found date : found) {
            Days full = date.jubilee ? null : date.wording.full();
            if (full != null) {
                lenders.add(new Lender(date.span.start(), full, date.span.of(text)));
            }
        }
        return new Lenders(lenders, lenders.isEmpty() ? rough(text, found) : null);
    }

    /**
     * "As State President, he visited Laos in July 2024" in a report of talks "on September 10": the last month that it
     * names with a year, unless the words look ahead or remember. A year alone lends nothing.
     */
    private static @Nullable Lender rough(String text, List<Found> found) {
        @Nullable Lender best = null;
        for (Found date : found) {
            Days month = date.jubilee || date.future ? null : date.wording.month();
            if (month != null
                    && (best == null || month.from().isAfter(best.days().from()))) {
                best = new Lender(date.span.start(), month, date.span.of(text));
            }
        }
        return best;
    }

    private record Found(Span span, Wording wording, boolean future, boolean jubilee) {}
}
