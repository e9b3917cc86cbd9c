package org.entente.reader.model;

import java.util.List;
import java.util.Set;

/**
 * One sentence.
 *
 * @param index its number in the article, from 0
 * @param block number of the paragraph it stands in, from 0
 * @param kind what that paragraph is
 * @param span where it stands in the article's text
 * @param tokens its words and marks in order, never none
 */
public record Sentence(int index, int block, Block.Kind kind, Span span, List<Token> tokens) {
    /** A noun phrase does not reach back over these: "on Tuesday the 24th of March President Sang". */
    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /**
     * The first token of the noun phrase whose core starts at token {@code core}: steps back over posts, adjectives and
     * determiners, as in "[the visiting Lao Prime Minister] Sonexay".
     */
    public static int phraseStart(List<Token> tokens, int core) {
        int at = core;
        while (at > 0 && ((part(tokens.get(at - 1)) && !opened(tokens, at)) || (at > 1 && joint(tokens, at)))) {
            at--;
        }
        return at;
    }

    /** The same, but never back over another mention: "X and [Australian Prime Minister] Y". */
    public static int phraseStart(List<Token> tokens, Mention mention, List<Mention> mentions) {
        int start = phraseStart(tokens, mention.from());
        for (Mention other : mentions) {
            boolean name = other.kind() == Mention.Kind.NAME && !other.equals(mention);
            if (name && other.to() <= mention.from() && other.to() > start) {
                start = other.to();
                while (start < mention.from()
                        && (tokens.get(start).is("and") || tokens.get(start).is(","))) {
                    start++;
                }
            }
        }
        return start;
    }

    /** An article opens a phrase: "received at the palace <em>the</em> Ambassador". */
    private static boolean opened(List<Token> tokens, int at) {
        String here = tokens.get(at).norm();
        return (here.equals("the") || here.equals("a") || here.equals("an"))
                && tokens.get(at - 1).pos() != Pos.DET;
    }

    private static boolean part(Token token) {
        if ((CALENDAR.contains(token.norm()) && token.capital()) || token.is("those")) {
            return false;
        }
        return switch (token.pos()) {
            case NOUN, PROPN, ADJ, DET, NUM -> true;
            default ->
                (token.capital() && token.pos() != Pos.PUNCT)
                        || token.is("visiting")
                        || token.is("his")
                        || token.is("her");
        };
    }

    /** "General Secretary <em>of</em> the … Committee <em>and</em> President X": joints inside a post. */
    private static boolean joint(List<Token> tokens, int at) {
        return switch (tokens.get(at - 1).norm()) {
            case "of", "and", "for", "to", "'s", "(", ")" -> {
                Token after = tokens.get(at);
                boolean capital = after.capital()
                        || (after.pos() == Pos.DET
                                && at + 1 < tokens.size()
                                && tokens.get(at + 1).capital());
                // "Ambassador-designate of Norway X"
                boolean compound = at > 3
                        && tokens.get(at - 3).is("-")
                        && tokens.get(at - 4).capital();
                // "handed over his Letters of Credence to President X": no post
                boolean letters = tokens.get(at - 2).is("credence");
                yield capital
                        && !letters
                        && (compound
                                || tokens.get(at - 2).capital()
                                || tokens.get(at - 2).is(")"));
            }
            case "-" ->
                tokens.get(at - 2).span().end() == tokens.get(at - 1).span().start()
                        && tokens.get(at - 1).span().end()
                                == tokens.get(at).span().start();
            default -> false;
        };
    }

    /**
     * The span of tokens {@code [from, to)} in the article's text.
     *
     * @throws IndexOutOfBoundsException when the sentence has no such tokens
     */
    public Span span(int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }
}
