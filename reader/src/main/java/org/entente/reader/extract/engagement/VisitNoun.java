package org.entente.reader.extract.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.reader.extract.engagement.ContactRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** "X paid a visit to …", "his stay in …", "at the invitation of Y". */
final class VisitNoun extends NounFrame {
    VisitNoun(Context context, Company company, Scene scene, Match<NounRule> noun) {
        super(context, company, scene, noun);
    }

    @Override
    List<Candidate> list() {
        List<String> guests = paying();
        if (guests.isEmpty()) {
            guests = owner();
        }
        if (guests.isEmpty() && generic()) {
            return List.of();
        }
        if (guests.isEmpty() && Set.of("of", "by").contains(scene.norm(noun.to()))) {
            guests = context
                    .arguments()
                    .people(scene, noun.to() + 1, Math.min(scene.size(), noun.to() + 14), Set.of("of", "by"))
                    .stream()
                    .limit(1)
                    .toList();
        }
        if (guests.isEmpty()
                && clause != null
                && (light.isPresent()
                        || SETTING.contains(governor)
                        || clause.lemma().equals("be"))) {
            guests = context.arguments().subject(clause);
        }
        if (guests.isEmpty()) {
            guests = context.arguments().after(scene, noun.to(), Set.of("by", "of"));
        }
        if (guests.isEmpty() && SETTING.contains(governor)) {
            guests = clauseAfter();
        }
        Place place = destination();
        String who = company.protagonist();
        boolean told = guests.isEmpty() && definite && passive() && place != null && !who.isEmpty();
        if (told
                && place != null
                && !Objects.equals(place.country(), context.article().side(who))) {
            // "The state visit to Laos is being made at the invitation of …": whom the text is about makes it
            guests = List.of(who);
        }
        List<String> inviters = invitation();
        List<String> people = guests.stream()
                .filter(context.article()::isPerson)
                .filter(id -> !inviters.contains(id))
                .toList();
        String to = place == null ? null : place.country();
        List<String> visitors = people.stream()
                .filter(id -> to == null || !to.equals(context.article().side(id)))
                .toList();
        if (visitors.isEmpty()) {
            return List.of();
        }
        boolean pronoun = POSSESSIVE.contains(scene.norm(noun.from() - 1)) && place == null;
        if (pronoun && light.isEmpty()) {
            return List.of();
        }
        Map<String, Role> parts = new LinkedHashMap<>();
        visitors.forEach(id -> parts.put(id, Role.GUEST));
        inviters.forEach(id -> parts.put(id, Role.HOST));
        return List.of(candidate(parts, place, inviters.isEmpty() ? null : inviters.get(0)));
    }
    /** "the visit that X <em>is paying</em>". */
    private List<String> paying() {
        return scene.clauses().stream()
                .filter(c -> c.verb() > noun.to() && c.verb() < noun.to() + 25 && c.voice() != Clause.Voice.PASSIVE)
                .filter(c -> Set.of("pay", "make", "undertake").contains(c.lemma())
                        && c.subject() != null
                        && c.subject().from() >= noun.to())
                .filter(c -> c.subject() != null && context.arguments().person(c.subject()))
                .findFirst()
                .map(context.arguments()::subject)
                .orElse(List.of());
    }
    /** "reciprocal visits", "the exchange of visits": visits in general. */
    private boolean generic() {
        boolean light = clause != null && Set.of("pay", "make", "be").contains(clause.lemma());
        boolean plural = scene.norm(noun.to() - 1).endsWith("visits")
                || scene.norm(noun.to() - 1).endsWith("trips");
        for (int i = Math.max(0, noun.from() - 3); i < noun.from(); i++) {
            if (Set.of("reciprocal", "mutual", "exchange", "exchanges", "regular", "high-level", "all")
                    .contains(scene.norm(i))) {
                return true;
            }
        }
        return plural && !light;
    }
    /** "visit <em>to</em> Laos"; "his stay in Hanoi". */
    private @Nullable Place destination() {
        int paid = scene.clauses().stream()
                .filter(c -> c.verb() > noun.to()
                        && Set.of("pay", "make", "undertake").contains(c.lemma()))
                .mapToInt(Clause::verb)
                .findFirst()
                .orElse(noun.to());
        int stop = Math.min(scene.size(), Math.max(noun.to(), paid) + 8);
        return scene.places().stream()
                .filter(p -> p.from() >= noun.to() && p.to() <= stop)
                .filter(p -> {
                    int at = p.from() - 1;
                    while (at > noun.to() && scene.tokens().get(at).pos() == Pos.DET) {
                        at--;
                    }
                    return Set.of("to", "in", "at", "of", "and", ",").contains(scene.norm(at));
                })
                .map(PlaceMention::place)
                .findFirst()
                .orElse(null);
    }
    /** "at the invitation of X". */
    private List<String> invitation() {
        for (int i = 0; i < scene.size(); i++) {
            if (scene.norm(i).equals("invitation")) {
                return context
                        .arguments()
                        .people(
                                scene,
                                i + 1,
                                Math.min(scene.size(), Math.max(i + 2, scene.nextVerb(i))),
                                Set.of("of", "from", "by"))
                        .stream()
                        .limit(2)
                        .toList();
            }
        }
        return List.of();
    }
}
