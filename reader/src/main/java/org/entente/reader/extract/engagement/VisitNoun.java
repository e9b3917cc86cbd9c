package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.reader.extract.engagement.ContactRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Clause;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** "X paid a visit to …", "his stay in …", "at the invitation of Y". */
final class VisitNoun extends NounFrame {
    /** How far behind the noun its destination may stand: "visit of President X “Nickname” Y Jr. <em>to Hanoi</em>". */
    private static final int FAR = 16;

    VisitNoun(Context context, Company company, Scene scene, Match<NounRule> noun) {
        super(context, company, scene, noun);
    }

    @Override
    List<Candidate> list() {
        if (received()) {
            return host();
        }
        Place place = destination();
        List<String> traveller = clause != null && light.isPresent() && !passive()
                ? context.arguments().subject(clause)
                : List.of();
        // "At the invitation of X of A, Y will pay a visit": Y is no inviter
        List<String> inviters =
                invitation().stream().filter(id -> !traveller.contains(id)).toList();
        List<String> visitors = visitors(place, inviters);
        if (visitors.isEmpty()) {
            return List.of();
        }
        boolean pronoun = POSSESSIVE.contains(scene.norm(noun.from() - 1)) && place == null;
        if (pronoun && light.isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        List<List<String>> groups = context.arguments().bySide(visitors);
        if (place == null && groups.size() > 1) {
            // "the two met during an official visit": whoever is not at home
            String home = context.article().article().country();
            groups = groups.stream()
                    .filter(g -> !Objects.equals(side(g.get(0)), home))
                    .limit(1)
                    .toList();
        }
        for (List<String> guests : groups) {
            Map<String, Role> parts = new LinkedHashMap<>();
            guests.forEach(id -> parts.put(id, Role.GUEST));
            inviters.forEach(id -> parts.put(id, Role.HOST));
            Candidate visit = candidate(parts, place, inviters.isEmpty() ? null : inviters.get(0));
            found.add(visit);
            // "his visits to A, B and C"
            more(place).stream()
                    .filter(p -> guests.stream().noneMatch(id -> Objects.equals(p.country(), side(id))))
                    .forEach(p -> found.add(visit.at(p)));
            found.addAll(further(visit, place));
        }
        return found;
    }

    /** "X <em>received a visit</em> from Y": Y called on X. */
    private List<Candidate> host() {
        Map<String, Role> parts = new LinkedHashMap<>();
        context.arguments().subject(Objects.requireNonNull(clause)).forEach(id -> parts.put(id, Role.HOST));
        context.arguments()
                .after(scene, noun.to(), Set.of("from", "by", "of"))
                .forEach(id -> parts.put(id, Role.GUEST));
        return parts.containsValue(Role.GUEST)
                ? List.of(candidate(parts, context.circumstances().where(scene, noun.from()), null)
                        .as(Type.RECEPTION))
                : List.of();
    }

    /** Whoever may be the guest, the surest wording first; nobody visits his own state. */
    private List<String> visitors(@Nullable Place place, List<String> inviters) {
        List<Supplier<List<String>>> ways = generic()
                ? List.of(this::paying, this::owner)
                : List.of(
                        this::paying,
                        this::owner,
                        this::behind,
                        this::subject,
                        this::beside,
                        this::after,
                        () -> told(place));
        for (Supplier<List<String>> way : ways) {
            List<String> people = way.get().stream()
                    .filter(this::person)
                    .filter(id -> !inviters.contains(id))
                    .toList();
            List<String> abroad = people.stream()
                    .filter(id -> place == null || !Objects.equals(place.country(), side(id)))
                    .toList();
            if (!people.isEmpty() && abroad.isEmpty() && scene.norm(noun.to()).equals("to")) {
                // "the minister's visit to Vietnam": not the Vietnamese minister's
                return foreign(place);
            }
            if (!people.isEmpty()) {
                return abroad;
            }
        }
        return List.of();
    }

    /** Whom the text is about, when he is from elsewhere; else the one from elsewhere who stood with others. */
    private List<String> foreign(@Nullable Place place) {
        if (place == null) {
            return List.of();
        }
        String who = company.protagonist();
        List<String> others = company.together().stream()
                .filter(id -> !Objects.equals(place.country(), side(id)))
                .toList();
        boolean fits = !who.isEmpty() && !Objects.equals(place.country(), side(who));
        List<String> here = Scene.actors(scene.mentions(0, noun.from())).stream()
                .filter(this::person)
                .filter(id -> side(id) != null && !Objects.equals(place.country(), side(id)))
                .toList();
        return here.size() == 1 ? here : fits ? List.of(who) : others.size() == 1 ? others : List.of();
    }

    private List<String> subject() {
        boolean lent = light.isPresent() || SETTING.contains(governor);
        return clause != null && (lent || clause.lemma().equals("be"))
                ? context.arguments().subject(clause)
                : List.of();
    }

    /** "X, <em>on a visit to Laos</em>, met Y". */
    private List<String> beside() {
        int at = noun.from() - 1;
        while (at > 0 && !scene.norm(at).equals(",") && noun.from() - at < 7) {
            at--;
        }
        int comma = at;
        boolean on = Set.of("on", "during").contains(scene.norm(comma + 1));
        return !on
                ? List.of()
                : scene.mentions(0, comma).stream()
                        .filter(m -> m.to() == comma && context.arguments().person(m))
                        .findFirst()
                        .map(Mention::actors)
                        .orElse(List.of());
    }

    private List<String> after() {
        return SETTING.contains(governor) ? clauseAfter() : List.of();
    }

    /** "The state visit to Laos is being made at the invitation of …": whom the text is about makes it. */
    private List<String> told(@Nullable Place place) {
        boolean made = passive() || predicate != null;
        return definite && made ? foreign(place) : List.of();
    }

    /** "the visit <em>of X</em>", "a visit to Kigali <em>by President X</em>". */
    private List<String> behind() {
        for (Mention mention : scene.mentions(noun.to(), Math.min(scene.size(), noun.to() + FAR))) {
            int by = scene.start(mention) - 1;
            boolean near = by == noun.to() || (scene.norm(by).equals("by") && by < scene.nextVerb(noun.to()));
            if (near
                    && Set.of("of", "by").contains(scene.norm(by))
                    && context.arguments().person(mention)) {
                return mention.actors().subList(0, 1);
            }
        }
        return List.of();
    }

    /** "the visit that X <em>is paying</em>". */
    private List<String> paying() {
        return payer().map(context.arguments()::subject).orElse(List.of());
    }

    private Optional<Clause> payer() {
        return scene.clauses().stream()
                .filter(c -> c.verb() > noun.to() && c.verb() < noun.to() + 25 && c.voice() != Clause.Voice.PASSIVE)
                .filter(c -> context.rules().words("paying a visit").contains(c.lemma())
                        && c.subject() != null
                        && c.subject().from() >= noun.to()
                        && context.arguments().person(c.subject()))
                .findFirst();
    }

    /** "the visit that X <em>will</em> be paying" is to come. */
    @Override
    @Nullable
    Clause verdict() {
        return payer().orElse(super.verdict());
    }

    /** "reciprocal visits", "the exchange of visits": visits in general. */
    private boolean generic() {
        boolean light = clause != null && Set.of("pay", "make", "be").contains(clause.lemma());
        boolean plural = scene.norm(noun.to() - 1).endsWith("visits")
                || scene.norm(noun.to() - 1).endsWith("trips");
        return general() || (plural && !light);
    }

    /** "visit <em>to</em> Laos"; "his stay in Hanoi"; "his two-day <em>Seoul</em> visit". */
    private @Nullable Place destination() {
        int paid = payer().map(Clause::verb).orElse(noun.to());
        int stop = Math.min(scene.size(), Math.max(Math.max(noun.to(), paid) + 8, Math.min(noun.to() + FAR, stop())));
        int verb = clause == null ? noun.from() : clause.verb();
        return scene.places().stream()
                .filter(p -> p.to() == noun.from() && attributive(p))
                .findFirst()
                .or(() -> scene.places().stream()
                        .filter(p -> p.from() >= noun.to() && p.to() <= stop)
                        .filter(this::led)
                        .findFirst())
                // "are in China on official visits"
                .or(() -> scene.places().stream()
                        .filter(p -> p.from() > verb && p.to() <= noun.from() && led(p))
                        .findFirst())
                .map(PlaceMention::place)
                .orElse(null);
    }

    /** "a visit to A from 5 to 8 July, <em>and to B from 9 to 10 July</em>": a visit of its own, with its own days. */
    private List<Candidate> further(Candidate visit, @Nullable Place first) {
        List<Candidate> found = new ArrayList<>();
        for (PlaceMention place : scene.places()) {
            int to = context.circumstances().before(scene, place);
            String joint = scene.norm(to - 1);
            boolean other = first != null
                    && !Objects.equals(first.country(), place.place().country());
            if (other
                    && place.from() > noun.to()
                    && scene.norm(to).equals("to")
                    && (joint.equals("and") || joint.equals(","))) {
                DateReading day = context.circumstances().when(scene, place.from());
                found.add((Objects.equals(day, visit.when()) ? visit.undated() : visit.on(day)).at(place.place()));
            }
        }
        return found;
    }

    /** The further states of a tour, in one list with the first. */
    private List<Place> more(@Nullable Place first) {
        return scene.places().stream()
                .filter(place -> place.from() >= noun.to() && place.place().equals(first))
                .findFirst()
                .map(place -> Destinations.tour(scene, place))
                .orElse(List.of())
                .stream()
                .skip(1)
                .map(PlaceMention::place)
                .toList();
    }

    private int stop() {
        return scene.nextVerb(noun.to());
    }

    private boolean led(PlaceMention place) {
        int at = context.circumstances().before(scene, place);
        return Set.of("to", "in", "at", "of", "and", ",").contains(scene.norm(at));
    }

    /** "Seoul visit", not "Japanese visit" nor "the Japan – Laos visit". */
    private boolean attributive(PlaceMention place) {
        boolean adjective = scene.tokens().get(place.to() - 1).pos() == Pos.ADJ;
        return !adjective && !scene.norm(place.from() - 1).equals("-");
    }

    /** "at the invitation of X", "invited by X". */
    private List<String> invitation() {
        for (int i = 0; i < scene.size(); i++) {
            boolean invited =
                    scene.norm(i).equals("invited") && scene.norm(i + 1).equals("by");
            if (scene.norm(i).equals("invitation") || invited) {
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
