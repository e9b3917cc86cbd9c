package org.entente.reader.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One sentence with everything that is known of it. Lists are in text order; token numbers count within the sentence. */
public record Scene(
        Sentence sentence,
        List<Mention> mentions,
        List<Clause> clauses,
        List<PlaceMention> places,
        List<DateReading> dates) {

    private static final Set<String> LED = Set.of("led", "headed", "chaired", "accompanied");

    /** Participles that do not end a phrase: "met leaders, <em>including</em> X". */
    private static final Set<String> PASSING = Set.of("visiting", "including", "acting", "outgoing", "incoming");

    /** The words and marks of the sentence. */
    public List<Token> tokens() {
        return sentence.tokens();
    }

    /** How many tokens the sentence has. */
    public int size() {
        return sentence.tokens().size();
    }

    /** The folded word at token {@code i}; empty before the first and after the last. */
    public String norm(int i) {
        return i >= 0 && i < size() ? sentence.tokens().get(i).norm() : "";
    }

    /** Mentions that lie in tokens {@code [from, to)}. */
    public List<Mention> mentions(int from, int to) {
        return mentions.stream().filter(m -> m.from() >= from && m.to() <= to).toList();
    }

    /** The first token of the noun phrase that the mention is the core of. */
    public int start(Mention mention) {
        return Sentence.phraseStart(tokens(), mention, mentions);
    }

    /** The word that governs the mention's noun phrase: a preposition, or whatever stands before it. */
    public String before(Mention mention) {
        return norm(start(mention) - 1);
    }

    /** True when a preposition other than {@code allowed} governs the mention. */
    public boolean governed(Mention mention, Set<String> allowed) {
        int at = start(mention) - 1;
        if (at < 0 || tokens().get(at).pos() != Pos.ADP || allowed.contains(norm(at))) {
            return false;
        }
        return !(norm(at).equals("by") && LED.contains(norm(at - 1)));
    }

    /** The verb after token {@code from} that ends a phrase; participles such as "led by" do not. */
    public int nextVerb(int from) {
        return clauses.stream()
                .filter(c -> c.verb() > from)
                .filter(c -> !LED.contains(norm(c.verb())) && !PASSING.contains(norm(c.verb())))
                .mapToInt(Clause::verb)
                .min()
                .orElse(size());
    }

    /** The clause whose verb stands nearest before token {@code at}. */
    public Optional<Clause> clauseBefore(int at) {
        List<Clause> before = clauses.stream().filter(c -> c.verb() < at).toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    /** Actors of the mentions, each once. */
    public static List<String> actors(List<Mention> mentions) {
        List<String> ids = new ArrayList<>();
        mentions.forEach(
                m -> m.actors().stream().filter(id -> !ids.contains(id)).forEach(ids::add));
        return ids;
    }
}
