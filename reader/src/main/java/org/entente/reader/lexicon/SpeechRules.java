package org.entente.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.model.Statement;
import org.entente.reader.model.Token;

/** What verbs of speech do: the rules of {@code speech.yaml}. */
public final class SpeechRules {
    private record Rule(Statement.Act act, PhraseTable<Boolean> cue, boolean cued) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();

    public SpeechRules(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("speech")) {
            PhraseTable<Boolean> cue = new PhraseTable<>();
            e.list("cue").forEach(word -> cue.add(word, false, true));
            Statement.Act act = Statement.Act.valueOf(e.get("act").toUpperCase(Locale.ROOT));
            rules.computeIfAbsent(e.get("verb"), v -> new ArrayList<>()).add(new Rule(act, cue, e.has("cue")));
        }
        rules.values().forEach(list -> list.sort((a, b) -> Boolean.compare(b.cued(), a.cued())));
    }

    /**
     * What the verb does, given the tokens {@code [from, to)} after it; the cue that stands first in them decides. Empty
     * when it is no verb of speech there.
     */
    public Optional<Statement.Act> find(String lemma, List<Token> tokens, int from, int to) {
        List<Rule> list = rules.getOrDefault(lemma, List.of());
        for (int i = from; i < to; i++) {
            for (Rule rule : list) {
                if (rule.cued()
                        && rule.cue()
                                .findAt(tokens, i)
                                .filter(m -> m.to() <= to)
                                .isPresent()) {
                    return Optional.of(rule.act());
                }
            }
        }
        return list.stream().filter(r -> !r.cued()).map(Rule::act).findFirst();
    }
}
