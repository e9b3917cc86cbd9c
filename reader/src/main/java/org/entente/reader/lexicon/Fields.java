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
    private final PhraseTable<String> strong = new PhraseTable<>();
    private final PhraseTable<String> weak = new PhraseTable<>();
    private final List<String> order = new ArrayList<>();
    private String otherwise = "other";

    public Fields(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("fields")) {
            String field = e.get("field");
            order.add(field);
            e.list("words").forEach(word -> strong.add(word, false, field));
            e.list("weak").forEach(word -> weak.add(word, false, field));
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
        return told.isEmpty() ? List.of(otherwise) : told;
    }

    /** The fields that the words themselves tell; empty when they tell none. */
    public List<String> told(List<Token> tokens) {
        Set<String> found = fields(strong, tokens);
        Set<String> hits = found.isEmpty() ? fields(weak, tokens) : found;
        return order.stream().filter(hits::contains).toList();
    }

    /** The field that a body works in by its name, such as "Ministry of Health"; empty when it tells none. */
    public List<String> body(String name) {
        Set<String> found = fields(strong, tokens(name));
        return order.stream().filter(found::contains).toList();
    }

    private static Set<String> fields(PhraseTable<String> table, List<Token> tokens) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            table.listAt(tokens, i).forEach(m -> found.add(m.value()));
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
