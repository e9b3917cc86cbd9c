package org.entente.reader.extract.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.extract.engagement.ContactRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Scene;

/** "X sent a message of congratulations to Y", "congratulations were sent to Y by X". */
final class LetterNoun extends NounFrame {
    LetterNoun(Context context, Company company, Scene scene, Match<NounRule> noun) {
        super(context, company, scene, noun);
    }

    @Override
    List<Candidate> list() {
        boolean letter = noun.value().noun().equals("message");
        Set<String> verbs = letter && !scene.norm(noun.to() - 1).matches("congratulations|greetings|condolences")
                ? context.rules().words("sending a message")
                : context.rules().words("sending good wishes");
        // "President X has extended congratulations to President Y", as the news itself
        boolean news = scene.sentence().index() < 2
                && scene.norm(noun.to()).equals("to")
                && scene.norm(noun.to() - 1).matches("congratulations|condolences")
                && scene.clauses().stream()
                        .anyMatch(c ->
                                context.rules().words("offering good wishes").contains(c.lemma()))
                && !context.arguments().after(scene, noun.to(), Set.of("to")).isEmpty();
        boolean verb = news || scene.clauses().stream().anyMatch(c -> verbs.contains(c.lemma()));
        // "expressed their condolences", in whatever sentence
        boolean said = clause != null && light.isEmpty() && clause.lemma().equals("express");
        if (!verb || said) {
            return List.of();
        }
        Map<String, Role> parts = new LinkedHashMap<>();
        scene.mentions().stream()
                .filter(context.arguments()::person)
                .filter(m -> m.kind() != Mention.Kind.PRONOUN)
                .flatMap(m -> m.actors().stream())
                .forEach(id -> parts.put(id, Role.PARTICIPANT));
        return parts.isEmpty() ? List.of() : List.of(candidate(parts, null, null));
    }
}
