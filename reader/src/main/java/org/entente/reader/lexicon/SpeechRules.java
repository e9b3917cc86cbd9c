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
    private final PhraseTable<Statement.Act> tones = new PhraseTable<>();

    public SpeechRules(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("speech", "verbs")) {
            PhraseTable<Boolean> cue = new PhraseTable<>();
            e.list("cue").forEach(word -> cue.add(word, false, true));
            Statement.Act act = Statement.Act.valueOf(e.get("act").toUpperCase(Locale.ROOT));
            Rule rule = new Rule(act, cue, e.has("cue"));
            e.list("verbs").forEach(verb -> rules.computeIfAbsent(verb, v -> new ArrayList<>())
                    .add(rule));
        }
        for (Entry e : knowledge.list("speech", "tones")) {
            Statement.Act act = Statement.Act.valueOf(e.get("act").toUpperCase(Locale.ROOT));
            e.list("words").forEach(word -> tones.add(word, false, act));
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
            Rule best = null;
            int end = 0;
            for (Rule rule : list) {
                int cue = rule.cued()
                        ? rule.cue()
                                .findAt(tokens, i)
                                .map(PhraseTable.Match::to)
                                .orElse(0)
                        : 0;
                if (cue > end && cue <= to) {
                    // "concern over" says more than "concern"
                    best = rule;
                    end = cue;
                }
            }
            if (best != null) {
                return Optional.of(best.act());
            }
        }
        return list.stream().filter(r -> !r.cued()).map(Rule::act).findFirst();
    }

    /** What the words said in tokens {@code [from, to)} do, whatever plain verb reports them: "is an important partner". */
    public Optional<Statement.Act> findTone(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<PhraseTable.Match<Statement.Act>> tone = tones.findAt(tokens, i);
            if (tone.isPresent() && tone.get().to() <= to) {
                return Optional.of(tone.get().value());
            }
        }
        return Optional.empty();
    }
}
