package org.entente.reader.extract.honour;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Token;

/** The rules of {@code honours.yaml}. */
final class HonourRules {
    /** These stand in any case: "Gold Star <em>order</em>". */
    private static final Pattern ANY_CASE = Pattern.compile("\\b(Order|Medal|Prize)\\b");

    private static final int LONGEST = 4;

    /** A noun of an award; {@code named} when the whole is the name of one. */
    record AwardRule(boolean named, boolean capital) {}

    /** A verb of giving, or of receiving. */
    record VerbRule(String verb, boolean receives) {}

    private final PhraseTable<AwardRule> awards = new PhraseTable<>();
    private final PhraseTable<Boolean> avoided = new PhraseTable<>();
    private final PhraseTable<VerbRule> verbs = new PhraseTable<>();
    private final PhraseTable<String> authority = new PhraseTable<>();

    HonourRules(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("honours", "awards")) {
            name(e.get("award"));
            e.list("forms").forEach(this::name);
        }
        for (Entry e : knowledge.list("honours", "heads")) {
            AwardRule rule = new AwardRule(false, e.flag("capital"));
            awards.add(e.get("head"), false, rule);
            e.list("forms").forEach(form -> awards.add(form, false, rule));
            e.list("avoid").forEach(words -> avoided.add(words, false, true));
        }
        for (Entry e : knowledge.list("honours", "verbs")) {
            VerbRule rule = new VerbRule(e.get("verb"), e.get("subject", "").equals("recipient"));
            e.list("forms").forEach(form -> verbs.add(form, false, rule));
        }
        for (Entry e : knowledge.list("honours", "authority")) {
            authority.add(e.get("form"), false, e.get("until", ","));
        }
    }

    private void name(String award) {
        awards.add(
                ANY_CASE.matcher(award).replaceAll(m -> m.group().toLowerCase(java.util.Locale.ROOT)),
                true,
                new AwardRule(true, false));
    }

    List<Match<AwardRule>> awards(List<Token> tokens) {
        return awards.list(tokens).stream().filter(m -> !avoided(tokens, m)).toList();
    }

    private boolean avoided(List<Token> tokens, Match<AwardRule> award) {
        for (int i = Math.max(0, award.from() - LONGEST);
                i < award.to() && !award.value().named();
                i++) {
            if (avoided.findAt(tokens, i).filter(m -> m.to() > award.from()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    List<Match<VerbRule>> verbs(List<Token> tokens) {
        return verbs.list(tokens);
    }

    /** "<em>authorised by</em> the State President", with the words that end the name. */
    Optional<Match<String>> authority(List<Token> tokens) {
        return authority.list(tokens).stream().findFirst();
    }
}
