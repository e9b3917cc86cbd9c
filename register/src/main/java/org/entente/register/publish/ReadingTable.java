package org.entente.register.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.reader.model.Article;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;

/** Readings as plain text for a terminal: a heading, then the findings group by group. */
public final class ReadingTable {
    private static final int WIDTH = 96;
    private static final int LABEL = 11;

    private final Ink ink;

    /** @param colour whether the text may carry terminal colours */
    public ReadingTable(boolean colour) {
        this.ink = new Ink(colour);
    }

    /** One document, ending in a blank line. */
    public String document(Reading reading) {
        StringBuilder out = new StringBuilder();
        Article article = reading.article();
        String title = article.title() == null ? Masthead.opening(article) : article.title();
        wrap(out, "", "", title, Ink.Tone.TITLE);
        out.append(ink.with(Ink.Tone.FAINT, Plain.line(Masthead.of(article)))).append('\n');
        List<Card> cards = Cards.of(reading);
        Card.Group group = null;
        for (Card card : cards) {
            if (card.group() == Card.Group.PEOPLE) {
                continue;
            }
            if (card.group() != group) {
                group = card.group();
                out.append('\n')
                        .append("  ")
                        .append(ink.with(Ink.Tone.GROUP, group.title()))
                        .append('\n');
            }
            card(out, card);
        }
        if (cards.stream().noneMatch(ReadingTable::finding)) {
            out.append("\n  Nothing of the register found.\n");
        }
        return out.append('\n').toString();
    }

    /** The documents that gave no reading, and why. */
    public String unread(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            out.append(ink.with(Ink.Tone.WARNING, Plain.line(problem.document() + ": " + problem.message())))
                    .append('\n');
        }
        return out.toString();
    }

    private static boolean finding(Card card) {
        return switch (card.group()) {
            case PEOPLE, REJECTED, PROBLEMS -> false;
            case MET, UNDERTAKINGS, SAID, INSTRUMENTS, HONOURS, MECHANISMS, MILESTONES -> true;
        };
    }

    private void card(StringBuilder out, Card card) {
        String tags = card.tags().isEmpty() ? "" : "  [" + String.join(", ", card.tags()) + "]";
        wrap(out, "  · ", "    ", card.head() + tags, Ink.Tone.PLAIN);
        for (Card.Row row : card.rows()) {
            String label = "    " + row.label()
                    + " ".repeat(Math.max(1, LABEL - row.label().length()));
            wrap(out, label, " ".repeat(label.length()), row.text(), Ink.Tone.PLAIN);
        }
    }

    /** Breaks between words where a line would grow longer than a page is wide. */
    private void wrap(StringBuilder out, String first, String rest, String text, Ink.Tone tone) {
        StringBuilder line = new StringBuilder();
        String indent = first;
        for (String word : Plain.line(text).split(" ")) {
            if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > WIDTH) {
                end(out, indent, line, tone);
                indent = rest;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        end(out, indent, line, tone);
    }

    private void end(StringBuilder out, String indent, StringBuilder line, Ink.Tone tone) {
        String start = ink.with(Ink.Tone.FAINT, indent);
        out.append(start).append(ink.with(tone, line.toString())).append('\n');
        line.setLength(0);
    }

    /** What the table counts at its end. */
    public String totals(Totals totals) {
        return ink.with(
                        Ink.Tone.FAINT,
                        totals.counts().stream()
                                .map(c -> c.number() + " " + c.name())
                                .collect(Collectors.joining(" · ")))
                + "\n";
    }
}
