package org.entente.reader.extract.instrument;

import java.util.List;
import java.util.Locale;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Instrument.Status;
import org.entente.reader.model.Token;

/** The rules of {@code instruments.yaml}. */
final class InstrumentRules {
    private static final int LONGEST = 5;

    /** How much a noun says by itself. */
    enum Strength {
        STRONG,
        WEAK,
        NAME
    }

    /** A noun that names an instrument. */
    record NounRule(String noun, String type, Strength strength) {}

    /** What is done with one. */
    record ActRule(String act, Status status, boolean follows) {}

    private final PhraseTable<NounRule> nouns = new PhraseTable<>();
    private final PhraseTable<Boolean> avoided = new PhraseTable<>();
    private final PhraseTable<ActRule> acts = new PhraseTable<>();
    private final PhraseTable<Boolean> planned = new PhraseTable<>();
    private final PhraseTable<Boolean> vague = new PhraseTable<>();
    private final PhraseTable<Boolean> open = new PhraseTable<>();

    InstrumentRules(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("instruments", "nouns")) {
            Strength strength = Strength.valueOf(e.get("strength", "strong").toUpperCase(Locale.ROOT));
            NounRule rule = new NounRule(e.get("noun"), e.get("type"), strength);
            nouns.add(rule.noun(), false, rule);
            e.list("forms").forEach(form -> nouns.add(form, false, rule));
            e.list("avoid").forEach(words -> avoided.add(words, false, true));
        }
        for (Entry e : knowledge.list("instruments", "acts")) {
            Status status = Status.valueOf(e.get("status").toUpperCase(Locale.ROOT));
            ActRule rule = new ActRule(e.get("act"), status, !e.get("where").equals("before"));
            e.list("forms").forEach(form -> acts.add(form, false, rule));
        }
        fill(knowledge, "planned", planned);
        fill(knowledge, "vague", vague);
        fill(knowledge, "open", open);
    }

    private static void fill(KnowledgeFiles knowledge, String key, PhraseTable<Boolean> table) {
        knowledge.list("instruments", key).forEach(e -> table.add(e.get("form"), false, true));
    }

    /** Nouns in text order, without those in phrases to avoid. */
    List<Match<NounRule>> nouns(List<Token> tokens) {
        return nouns.list(tokens).stream().filter(m -> !avoided(tokens, m)).toList();
    }

    private boolean avoided(List<Token> tokens, Match<NounRule> noun) {
        for (int i = Math.max(0, noun.from() - LONGEST); i < noun.to(); i++) {
            if (avoided.findAt(tokens, i).filter(m -> m.to() > noun.from()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    List<Match<ActRule>> acts(List<Token> tokens) {
        return acts.list(tokens);
    }

    boolean planned(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (planned.findAt(tokens, i).filter(m -> m.to() <= to).isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean vague(List<Token> tokens, int i) {
        return vague.findAt(tokens, i).isPresent();
    }

    boolean open(List<Token> tokens, int i) {
        return i < tokens.size() && open.findAt(tokens, i).isPresent();
    }
}
