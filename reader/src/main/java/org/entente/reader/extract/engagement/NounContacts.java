package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.extract.engagement.ContactRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** Contacts told by a noun: "talks between X and Y took place", "X paid a visit to …", "told Y at a meeting". */
final class NounContacts {
    private static final Set<String> SIDES = Set.of("between", "with", "among", "including");
    private static final Set<String> TOWARDS = Set.of("to", "on", "for", "with");
    private static final Set<String> SETTING = Set.of("at", "during", "in", "on", "after", "following", "ahead", "for", "as", "via", "over", "by");
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "its", "my");

    private final ContactRules rules;
    private final Circumstances circumstances;
    private final AnnotatedArticle article;
    private final Arguments arguments;

    NounContacts(ContactRules rules, Circumstances circumstances, AnnotatedArticle article) {
        this.rules = rules;
        this.circumstances = circumstances;
        this.article = article;
        this.arguments = new Arguments(article);
    }

    /** Those of different sides whom the text last spoke of together, for "after their talks". */
    private List<String> together = List.of();

    /** Whom the text is about: who acts first in it. */
    private String protagonist = "";

    List<Candidate> list(Scene scene) {
        List<Candidate> found = new ArrayList<>();
        for (Match<NounRule> noun : rules.nouns(scene.tokens())) {
            if (noun(scene, noun) && !scene.clauses().isEmpty()) {
                found.addAll(new Reading(scene, noun).list());
            }
        }
        for (Clause c : scene.clauses()) {
            List<String> who = arguments.subject(c);
            if (protagonist.isEmpty() && who.size() == 1 && article.isPerson(who.get(0))) {
                protagonist = who.get(0);
            }
        }
        List<String> here = Scene.actors(
                scene.mentions().stream().filter(arguments::person).toList());
        if (here.stream().map(article::side).distinct().count() > 1) {
            together = here;
        }
        return found;
    }

    /** Not "meeting the goals" (a verb), not "talks" as what somebody does. */
    private static boolean noun(Scene scene, Match<NounRule> noun) {
        return scene.clauses().stream().noneMatch(c -> c.verb() >= noun.from() && c.verb() < noun.to());
    }

    private final class Reading {
        private final Scene scene;
        private final Match<NounRule> noun;
        private final Type kind;
        private final @Nullable Clause clause;
        private final Optional<Role> light;
        private final String governor;
        private final boolean definite;

        Reading(Scene scene, Match<NounRule> noun) {
            this.scene = scene;
            this.noun = noun;
            this.kind = noun.value().kind();
            int start = Math.min(noun.from(), org.entente.reader.model.Sentence.phraseStart(scene.tokens(), noun.from()));
            this.governor = scene.norm(start - 1);
            this.definite = List.of("the", "this", "these").contains(scene.norm(start));
            Optional<Clause> before = scene.clauseBefore(noun.from());
            // "Credentials were presented to": the noun is what the verb is about
            Optional<Clause> behind = before.isPresent()
                    ? before
                    : scene.clauses().stream()
                            .filter(c -> c.voice() == Clause.Voice.PASSIVE && c.verb() > noun.from() && c.verb() <= noun.to() + 4)
                            .findFirst();
            this.clause = behind.orElse(null);
            this.light = before.flatMap(c -> rules.findLight(c.lemma()))
                    .filter(r -> before.get().voice() != Clause.Voice.PASSIVE);
        }

        List<Candidate> list() {
            return switch (kind) {
                case VISIT -> visit();
                case EXCHANGE_OF_LETTERS -> letters();
                default -> contact();
            };
        }

        private List<Candidate> contact() {
            Map<String, Role> parts = new LinkedHashMap<>();
            List<String> acting = acting();
            List<String> others = others();
            boolean hosts = kind == Type.RECEPTION && light.filter(r -> r == Role.HOST).isPresent();
            boolean calls = kind == Type.COURTESY_CALL
                    || scene.norm(noun.from()).startsWith("credential") || noun.value().noun().equals("credentials");
            Role own = calls ? Role.GUEST : hosts ? Role.HOST : light.orElse(Role.PARTICIPANT);
            Role other = calls ? Role.HOST : hosts ? Role.GUEST : Role.PARTICIPANT;
            if (calls && own == Role.GUEST && passive()) {
                own = Role.HOST;
                other = Role.GUEST;
            }
            List<Candidate> found = new ArrayList<>();
            if (acting.isEmpty() || acting.size() == 1 && others.isEmpty()) {
                acting = new ArrayList<>(acting);
                acting.addAll(0, company(acting, others));
            }
            List<String> met = acting;
            List<String> rest = others.stream().filter(id -> !met.contains(id)).toList();
            boolean abroad = rest.stream().map(article::side).distinct().count() > 1 && acting.size() == 1;
            boolean apart = rest.size() > 1 && (kind == Type.COURTESY_CALL || abroad && Merging.MEETINGS.contains(kind));
            for (List<String> each : apart ? rest.stream().map(List::of).toList() : List.of(rest)) {
                parts = new LinkedHashMap<>();
                for (String id : acting) {
                    parts.put(id, own);
                }
                for (String id : each) {
                    parts.put(id, own == Role.CO_CHAIR || chairs(id) ? Role.CO_CHAIR : passive() && calls ? caller(id) : giver(id) ? Role.HOST : other);
                }
                if (parts.containsValue(Role.HOST) && (kind == Type.RECEPTION || kind == Type.CEREMONY)) {
                    parts.replaceAll((id, role) -> role == Role.PARTICIPANT ? Role.GUEST : role);
                }
                Place own2 = apart && abroad ? new Place(null, article.side(each.get(0))) : circumstances.where(scene, noun.from());
                if (!parts.isEmpty()) {
                    found.add(candidate(parts, own2, null));
                }
            }
            return found;
        }

        /** "X was speaking <em>when</em> Y paid a call"; "in the meeting with Y": whom the text is about all along. */
        private List<String> company(List<String> acting, List<String> others) {
            Set<String> sides = arguments.sides(acting.isEmpty() ? others : acting);
            if (sides.size() != 1 || !Merging.MEETINGS.contains(kind)) {
                return List.of();
            }
            boolean when = clause != null && scene.norm(Math.max(0, clause.from() - 1)).equals("when")
                    || scene.tokens().stream().anyMatch(t -> t.is("when"));
            List<String> first = scene.clauses().stream()
                    .filter(c -> clause == null || c.verb() < clause.verb())
                    .filter(c -> c.subject() != null)
                    .findFirst()
                    .map(arguments::subject)
                    .orElse(List.of());
            boolean fits = when && first.size() == 1 && !sides.contains(article.side(first.get(0))) && article.isPerson(first.get(0));
            if (fits) {
                return first;
            }
            boolean with = acting.isEmpty() && SETTING.contains(governor);
            return with && !protagonist.isEmpty() && !sides.contains(article.side(protagonist)) ? List.of(protagonist) : List.of();
        }

        /** Who has the contact: subject of a light verb, of the clause that it is the setting of, or its owner. */
        private List<String> acting() {
            List<String> owner = owner();
            if (!owner.isEmpty()) {
                return owner;
            }
            if (clause != null && light.isPresent()) {
                return arguments.subject(clause);
            }
            if (clause != null && !definite && SETTING.contains(governor) || clause != null && passive()) {
                List<String> people = new ArrayList<>(arguments.subject(clause));
                if (SETTING.contains(governor)) {
                    arguments.objects(scene, clause.verb(), Set.of()).stream()
                            .filter(id -> !people.contains(id))
                            .forEach(people::add);
                }
                return people;
            }
            return clauseAfter();
        }

        /** "At a meeting with X in Hanoi, Y said": the subject that follows. */
        private List<String> clauseAfter() {
            if (!SETTING.contains(governor) || clause != null) {
                return List.of();
            }
            return scene.clauses().stream()
                    .filter(c -> c.verb() > noun.to() && c.subject() != null && c.subject().from() > noun.to())
                    .filter(c -> c.voice() == Clause.Voice.ACTIVE)
                    .findFirst()
                    .map(arguments::subject)
                    .orElse(List.of());
        }

        private boolean passive() {
            return clause != null && clause.voice() == Clause.Voice.PASSIVE;
        }

        private List<String> others() {
            List<String> found = arguments.after(scene, noun.to(), SIDES);
            if (found.isEmpty() && light.isPresent()) {
                found = arguments.after(scene, noun.to(), TOWARDS);
            }
            if (found.isEmpty()) {
                found = standing(arguments.bodiesAfter(scene, noun.to(), Set.of("between")));
            }
            boolean chaired = scene.tokens().stream().anyMatch(t -> t.is("chaired"));
            if (found.isEmpty() || kind == Type.CEREMONY || kind == Type.RECEPTION || chaired) {
                List<String> more = new ArrayList<>(found);
                by(noun.to(), scene.size()).stream().filter(id -> !more.contains(id)).forEach(more::add);
                found = more;
            }
            return found;
        }

        /** "a meeting between the governments of A and B": those who stood together for just these sides. */
        private List<String> standing(List<String> bodies) {
            Set<String> sides = bodies.stream().map(article::side).collect(java.util.stream.Collectors.toSet());
            List<String> here = Scene.actors(scene.mentions().stream()
                    .filter(m -> m.kind() == Mention.Kind.GROUP && arguments.person(m))
                    .toList());
            for (List<String> group : List.of(here, together)) {
                Set<String> theirs = group.stream().map(article::side).collect(java.util.stream.Collectors.toSet());
                if (sides.size() > 1 && theirs.equals(sides)) {
                    return group;
                }
            }
            return List.of();
        }

        /** "… was given by X for Y", "co-chaired by X and Y", "led by X" anywhere after the noun. */
        private List<String> by(int from, int end) {
            List<Mention> found = new ArrayList<>();
            for (Mention mention : scene.mentions(from, end)) {
                String before = scene.before(mention);
                boolean chained = !found.isEmpty() && (before.equals("and") || before.equals(","));
                boolean honoured = before.equals("of") && scene.norm(scene.start(mention) - 2).startsWith("hono");
                if (arguments.person(mention) && (chained || honoured || Set.of("by", "for", "to").contains(before))) {
                    found.add(mention);
                }
            }
            return Scene.actors(found);
        }

        /** "presented <em>to X by</em> the ambassadors". */
        private Role caller(String id) {
            return giver(id) ? Role.GUEST : Role.HOST;
        }

        /** "co-chaired by X and Y". */
        private boolean chairs(String id) {
            return scene.mentions(noun.to(), scene.size()).stream()
                    .filter(m -> m.actors().contains(id))
                    .anyMatch(m -> {
                        int by = scene.start(m) - 1;
                        while (by > noun.to() && !scene.norm(by).equals("by")) {
                            by--;
                        }
                        return scene.norm(by - 1).equals("chaired") && scene.norm(by - 2).equals("-");
                    });
        }

        /** "given <em>by X</em>", "hosted by X". */
        private boolean giver(String id) {
            return scene.mentions(noun.to(), scene.size()).stream()
                    .anyMatch(m -> m.actors().contains(id) && scene.before(m).equals("by"));
        }

        /** "X's talks", "his visit". */
        private List<String> owner() {
            int start = org.entente.reader.model.Sentence.phraseStart(scene.tokens(), noun.from());
            for (Mention mention : scene.mentions(0, noun.from())) {
                boolean owns = scene.norm(mention.to()).startsWith("'") && noun.from() - mention.to() <= 5
                        && only(mention.to() + 1, noun.from());
                if (owns && arguments.person(mention)) {
                    return mention.actors();
                }
            }
            for (int i = Math.max(0, start - 1); i < noun.from(); i++) {
                if (POSSESSIVE.contains(scene.norm(i))) {
                    return possessor(i);
                }
            }
            return List.of();
        }

        private boolean only(int from, int to) {
            for (int i = from; i < to; i++) {
                switch (scene.tokens().get(i).pos()) {
                    case ADJ, NOUN, NUM, VERB, ADV, PROPN -> {}
                    default -> {
                        if (!scene.norm(i).equals("-")) {
                            return false;
                        }
                    }
                }
            }
            return true;
        }

        /** "his": the subject of the sentence, or the one named last before it. */
        private List<String> possessor(int at) {
            Optional<List<String>> subject = scene.clauses().stream()
                    .filter(c -> c.subject() != null && c.subject().actors().stream().anyMatch(article::isPerson))
                    .map(arguments::subject)
                    .findFirst();
            List<Mention> before = scene.mentions(0, at).stream().filter(arguments::person).toList();
            if (scene.norm(at).equals("their")) {
                return subject.filter(s -> s.size() > 1).orElse(together.size() == 2 && kind != Type.VISIT ? together : List.of());
            }
            if (subject.isPresent()) {
                return subject.get().size() == 1 ? subject.get() : List.of();
            }
            return before.isEmpty() ? List.of() : before.get(before.size() - 1).actors();
        }

        private List<Candidate> visit() {
            List<String> guests = paying();
            if (guests.isEmpty()) {
                guests = owner();
            }
            if (guests.isEmpty() && generic()) {
                return List.of();
            }
            if (guests.isEmpty() && Set.of("of", "by").contains(scene.norm(noun.to()))) {
                guests = arguments.people(scene, noun.to() + 1, Math.min(scene.size(), noun.to() + 14), Set.of("of", "by")).stream()
                        .limit(1)
                        .toList();
            }
            if (guests.isEmpty() && clause != null
                    && (light.isPresent() || SETTING.contains(governor) || clause.lemma().equals("be"))) {
                guests = arguments.subject(clause);
            }
            if (guests.isEmpty()) {
                guests = arguments.after(scene, noun.to(), Set.of("by", "of"));
            }
            if (guests.isEmpty() && SETTING.contains(governor)) {
                guests = clauseAfter();
            }
            Place place = destination();
            List<String> inviters = invitation();
            List<String> people = guests.stream()
                    .filter(article::isPerson)
                    .filter(id -> !inviters.contains(id))
                    .toList();
            String to = place == null ? null : place.country();
            List<String> visitors = people.stream()
                    .filter(id -> to == null || !to.equals(article.side(id)))
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
                    .filter(c -> Set.of("pay", "make", "undertake").contains(c.lemma()) && c.subject() != null && c.subject().from() >= noun.to())
                    .filter(c -> c.subject() != null && arguments.person(c.subject()))
                    .findFirst()
                    .map(arguments::subject)
                    .orElse(List.of());
        }

        /** "reciprocal visits", "the exchange of visits": visits in general. */
        private boolean generic() {
            boolean light = clause != null && Set.of("pay", "make", "be").contains(clause.lemma());
            boolean plural = scene.norm(noun.to() - 1).endsWith("visits") || scene.norm(noun.to() - 1).endsWith("trips");
            for (int i = Math.max(0, noun.from() - 3); i < noun.from(); i++) {
                if (Set.of("reciprocal", "mutual", "exchange", "exchanges", "regular", "high-level", "all").contains(scene.norm(i))) {
                    return true;
                }
            }
            return plural && !light;
        }

        /** "visit <em>to</em> Laos"; "his stay in Hanoi". */
        private @Nullable Place destination() {
            int paid = scene.clauses().stream()
                    .filter(c -> c.verb() > noun.to() && Set.of("pay", "make", "undertake").contains(c.lemma()))
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
                    .map(org.entente.reader.model.PlaceMention::place)
                    .findFirst()
                    .orElse(null);
        }

        /** "at the invitation of X". */
        private List<String> invitation() {
            for (int i = 0; i < scene.size(); i++) {
                if (scene.norm(i).equals("invitation")) {
                    return arguments.people(scene, i + 1, Math.min(scene.size(), Math.max(i + 2, scene.nextVerb(i))), Set.of("of", "from", "by")).stream()
                            .limit(2)
                            .toList();
                }
            }
            return List.of();
        }

        private List<Candidate> letters() {
            boolean sends = light.isPresent() || passive() && clause != null && rules.findLight(clause.lemma()).isPresent();
            boolean letter = noun.value().noun().equals("message");
            Set<String> verbs = letter && !scene.norm(noun.to() - 1).matches("congratulations|greetings|condolences")
                    ? Set.of("send", "dispatch", "exchange", "receive", "extend", "cable", "write", "congratulate")
                    : Set.of("send", "dispatch", "cable");
            boolean verb = scene.clauses().stream().anyMatch(c -> verbs.contains(c.lemma()));
            if (!sends && !verb || !verb) {
                return List.of();
            }
            Map<String, Role> parts = new LinkedHashMap<>();
            scene.mentions().stream()
                    .filter(arguments::person)
                    .filter(m -> m.kind() != Mention.Kind.PRONOUN)
                    .flatMap(m -> m.actors().stream())
                    .forEach(id -> parts.put(id, Role.PARTICIPANT));
            return parts.isEmpty() ? List.of() : List.of(candidate(parts, null, null));
        }

        private Candidate candidate(Map<String, Role> parts, @Nullable Place place, @Nullable String inviter) {
            Engagement.Status status = circumstances.status(scene, noun.from(), clause);
            int from = clause == null ? 0 : Math.min(clause.from(), noun.from());
            int to = Math.max(noun.to(), Arguments.stop(scene, noun.to()));
            return new Candidate(
                    kind,
                    status,
                    parts,
                    inviter,
                    kind == Type.VISIT
                            ? circumstances.stay(scene, noun.from(), circumstances.when(scene, noun.from()))
                            : circumstances.when(scene, noun.from()),
                    place,
                    scene.sentence().index(),
                    kind == Type.VISIT && circumstances.background(scene, noun.from()),
                    definite,
                    "noun " + noun.value().noun(),
                    List.of(article.evidence(scene, from, to)),
                    arguments.sides(parts.keySet()));
        }
    }
}
