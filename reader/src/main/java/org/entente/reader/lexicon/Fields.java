package org.entente.reader.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;

/** Fields of cooperation, by the words of {@code fields.yaml}. */
public final class Fields {
    /** The entry of phrases that would mislead: "entry into force" is no force. */
    private static final String NONE = "none";

    /** How much a word says, most first. */
    private static final List<String> WEIGHTS = List.of("words", "weak", "general");

    private record Hint(String field, String weight) {}

    private final PhraseTable<Hint> hints = new PhraseTable<>();
    private final List<String> order = new ArrayList<>();
    private String otherwise = "other";

    public Fields(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("fields")) {
            String field = e.get("field");
            if (!field.equals(NONE)) {
                order.add(field);
            }
            WEIGHTS.forEach(w -> e.list(w).forEach(word -> hints.add(word, false, new Hint(field, w))));
            otherwise = e.flag("default") ? field : otherwise;
        }
    }

    /** The fields that a text is in, in the dictionary's order; never empty. */
    public List<String> of(String text) {
        return of(tokens(text));
    }

    /** The same for words already cut and folded. */
    public List<String> of(List<Token> tokens) {
        List<String> told = told(tokens);
        if (!told.isEmpty()) {
            return told;
        }
        List<String> general = weighing("general", hints(tokens));
        return general.isEmpty() ? List.of(otherwise) : general;
    }

    /** The fields that the words themselves tell; empty when they tell none, or speak of relations as such. */
    public List<String> told(List<Token> tokens) {
        Set<Hint> found = hints(tokens);
        List<String> strong = weighing("words", found);
        return strong.isEmpty() ? weighing("weak", found) : strong;
    }

    /** The fields that words tell which leave no doubt. */
    public List<String> sure(List<Token> tokens) {
        return weighing("words", hints(tokens));
    }

    /** The field that a body works in by its name, such as "Ministry of Health"; empty when it tells none. */
    public List<String> body(String name) {
        return weighing("words", hints(tokens(name)));
    }

    private List<String> weighing(String weight, Set<Hint> found) {
        return order.stream().filter(f -> found.contains(new Hint(f, weight))).toList();
    }

    /** From left to right, the longest phrase deciding: "port calls" are no port. */
    private Set<Hint> hints(List<Token> tokens) {
        Set<Hint> found = new LinkedHashSet<>();
        int i = 0;
        while (i < tokens.size()) {
            List<PhraseTable.Match<Hint>> matches = hints.listAt(tokens, i);
            int end = matches.isEmpty() ? i + 1 : matches.get(0).to();
            matches.stream().filter(m -> m.to() == end).forEach(m -> found.add(m.value()));
            i = end;
        }
        return found;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (String word : Words.of(text)) {
            tokens.add(new Token(new Span(0, word.length()), word, Words.key(Fold.fold(word)), Pos.OTHER));
        }
        return tokens;
    }
}
