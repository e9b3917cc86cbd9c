package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reader.extract.engagement.ContactRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;

/** Contacts told by a noun; keeps in mind whom the text has spoken of from sentence to sentence. */
final class NounContacts {

    private final NounFrame.Context context;
    /** "the talks <em>session</em>" is the talks. */
    private final Set<String> sittings;

    private NounFrame.Company company = new NounFrame.Company(List.of(), "");

    NounContacts(ContactRules rules, Circumstances circumstances, AnnotatedArticle article) {
        this.context = new NounFrame.Context(rules, circumstances, article, new Arguments(article));
        this.sittings = rules.words("sittings");
    }

    List<Candidate> list(Scene scene) {
        List<Candidate> found = new ArrayList<>();
        int last = -1;
        for (Match<NounRule> noun : context.rules().nouns(scene.tokens())) {
            boolean part = noun.from() == last && sittings.contains(scene.norm(noun.from()));
            last = noun.to();
            if (!part && noun(scene, noun) && !scene.clauses().isEmpty()) {
                NounFrame frame = frame(scene, noun);
                found.addAll(frame.denied() ? List.of() : frame.list());
            }
        }
        remember(scene);
        return found;
    }

    private NounFrame frame(Scene scene, Match<NounRule> noun) {
        return switch (noun.value().kind()) {
            case VISIT -> new VisitNoun(context, company, scene, noun);
            case EXCHANGE_OF_LETTERS -> new LetterNoun(context, company, scene, noun);
            default -> new ContactNoun(context, company, scene, noun);
        };
    }

    /** Not "meeting the goals" (a verb), not "talks" as what somebody does. */
    private boolean noun(Scene scene, Match<NounRule> noun) {
        if (compound(scene, noun) || gerund(scene, noun)) {
            return false;
        }
        return scene.clauses().stream().noneMatch(c -> c.verb() >= noun.from() && c.verb() < noun.to());
    }

    /** "the family comes first in <em>meeting</em> the security needs of the region". */
    private static boolean gerund(Scene scene, Match<NounRule> noun) {
        return scene.norm(noun.from()).equals("meeting")
                && noun.to() == noun.from() + 1
                && noun.to() < scene.size()
                && scene.tokens().get(noun.to()).pos() == Pos.DET
                && noun.from() > 0
                && scene.tokens().get(noun.from() - 1).pos() == Pos.ADP;
    }

    /** "dialogue <em>relations</em>", "Dialogue <em>Partnership</em>": the noun only says what kind; not "the talks today". */
    private boolean compound(Scene scene, Match<NounRule> noun) {
        if (noun.to() >= scene.size()) {
            return false;
        }
        Token next = scene.tokens().get(noun.to());
        boolean name =
                next.pos() == Pos.PROPN && scene.tokens().get(noun.to() - 1).capital();
        // "the talks she had held"
        boolean pronoun =
                scene.mentions(noun.to(), noun.to() + 1).stream().anyMatch(m -> m.kind() == Mention.Kind.PRONOUN);
        boolean day = scene.dates().stream()
                .anyMatch(d -> d.span() != null && d.span().contains(next.span()));
        return !day
                && !pronoun
                && !sittings.contains(next.norm())
                && ((next.pos() == Pos.NOUN && !next.capital()) || name);
    }

    private void remember(Scene scene) {
        String first = company.protagonist();
        for (Clause clause : scene.clauses()) {
            List<String> who = context.arguments().subject(clause);
            if (first.isEmpty() && who.size() == 1 && context.article().isPerson(who.get(0))) {
                first = who.get(0);
            }
        }
        List<String> here = Scene.actors(
                scene.mentions().stream().filter(context.arguments()::person).toList());
        boolean sides = here.stream().map(context.article()::side).distinct().count() > 1;
        company = new NounFrame.Company(sides ? here : company.together(), first);
    }
}
