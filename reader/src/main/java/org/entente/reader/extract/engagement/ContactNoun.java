package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.extract.engagement.ContactRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;

/** "talks between X and Y took place", "X paid a courtesy call on Y", "told Y at a meeting". */
final class ContactNoun extends NounFrame {

    ContactNoun(Context context, Company company, Scene scene, Match<NounRule> noun) {
        super(context, company, scene, noun);
    }

    @Override
    List<Candidate> list() {
        ContactParties parties = new ContactParties(this);
        List<String> others = parties.others();
        // "The two sides compared views at consultations with X": those who met X are people too
        List<String> own = parties.acting().stream()
                .filter(id -> person(id) || others.stream().noneMatch(this::person))
                .toList();
        List<String> joining =
                own.isEmpty() || (own.size() == 1 && others.isEmpty()) ? parties.company(own, others) : List.of();
        List<String> acting = own.isEmpty() ? joining : own;
        List<String> rest = (own.isEmpty() || joining.isEmpty() ? others : joining)
                .stream().filter(id -> !acting.contains(id)).toList();
        if (acting.isEmpty() && rest.isEmpty() && followed()) {
            return made(
                    company.together().subList(0, 1), List.of(company.together().subList(1, 2)));
        }
        List<String> both = new ArrayList<>(acting);
        both.addAll(rest);
        if (context.arguments().sides(both).size() < 2 && told() && !gathering()) {
            List<String> everyone = parties.everyone();
            if (everyone.containsAll(both)) {
                return everyone.isEmpty() ? made(acting, List.of(rest)) : made(acting, List.of(left(everyone, acting)));
            }
        }
        if (bilateral() && rest.size() == 1 && context.arguments().sides(both).size() > 2) {
            // "X of A and Y of B had bilateral talks with Z": Z met each
            return acting.stream()
                    .flatMap(id -> made(List.of(id), List.of(rest)).stream())
                    .toList();
        }
        return made(acting, apart(acting, rest) ? rest.stream().map(List::of).toList() : List.of(rest));
    }

    /** "A working dinner was held afterwards", "an official welcome ceremony took place": of the two who met. */
    private boolean followed() {
        boolean meal =
                Set.of("banquet", "welcome ceremony").contains(noun.value().noun());
        return meal
                && company.together().size() == 2
                && context.arguments().sides(company.together()).size() == 2
                && scene.mentions().stream().noneMatch(context.arguments()::person)
                && (predicate != null || passive())
                && !denied();
    }

    private boolean bilateral() {
        return scene.norm(noun.from()).equals("bilateral")
                || scene.norm(noun.from() - 1).equals("bilateral");
    }

    private static List<String> left(List<String> everyone, List<String> acting) {
        return everyone.stream().filter(id -> !acting.contains(id)).toList();
    }

    /** The sentence tells that the contact is, was or will be: not "meetings at all levels would help". */
    private boolean told() {
        boolean many = scene.norm(noun.to() - 1).endsWith("s") && kind != Type.TALKS && kind != Type.CEREMONY;
        boolean kinds = Merging.MEETINGS_AND_CALLS.contains(kind)
                && (kind != Type.RECEPTION || noun.value().noun().equals("audience"));
        return kinds && !many && !general() && (light.isPresent() || SETTING.contains(governor) || predicate != null);
    }

    /** "calls on X, Y and Z", "meetings with X of A and Y of B" are one with each. */
    private boolean apart(List<String> acting, List<String> rest) {
        boolean many = scene.norm(noun.to() - 1).endsWith("s")
                || scene.norm(noun.from() - 1).equals("separate");
        boolean abroad = many && context.arguments().sides(rest).size() > 1 && acting.size() == 1;
        boolean several = many && acting.size() == 1 && scene.norm(noun.to()).equals("with");
        return rest.size() > 1
                && (kind == Type.COURTESY_CALL || ((abroad || several) && Merging.MEETINGS.contains(kind)));
    }

    private List<Candidate> made(List<String> acting, List<List<String>> rest) {
        boolean hosts =
                kind == Type.RECEPTION && light.filter(r -> r == Role.HOST).isPresent();
        boolean calls = kind == Type.COURTESY_CALL || noun.value().noun().equals("credentials");
        boolean turned = calls && (passive() || received());
        // "Prime Ministers X and Y chaired the 41st session"
        boolean together = light.filter(r -> r == Role.HOST).isPresent()
                && clause != null
                && Set.of("chair", "preside").contains(clause.lemma())
                && context.arguments().sides(acting).size() > 1;
        Role own = together
                ? Role.CO_CHAIR
                : turned ? Role.HOST : calls ? Role.GUEST : hosts ? Role.HOST : light.orElse(Role.PARTICIPANT);
        Role other = turned ? Role.GUEST : calls ? Role.HOST : hosts ? Role.GUEST : Role.PARTICIPANT;
        List<Candidate> found = new ArrayList<>();
        for (List<String> each : rest) {
            Map<String, Role> parts = new LinkedHashMap<>();
            acting.forEach(id -> parts.put(id, own));
            for (String id : each) {
                Role part = passive() && calls ? caller(id) : giver(id) ? Role.HOST : other;
                parts.put(id, own == Role.CO_CHAIR || chairs(id) ? Role.CO_CHAIR : part);
            }
            if (parts.containsValue(Role.HOST) && (kind == Type.RECEPTION || kind == Type.CEREMONY)) {
                parts.replaceAll((id, role) -> role == Role.PARTICIPANT ? Role.GUEST : role);
            }
            Place place = rest.size() > 1
                    ? where(each.get(0)).orElse(context.circumstances().where(scene, noun.from()))
                    : context.circumstances().where(scene, noun.from());
            if (!parts.isEmpty()) {
                Candidate made = candidate(parts, place, null);
                found.add(high(made) ? made.as(Type.HIGH_LEVEL_MEETING) : attended(made) ? made.gathering() : made);
            }
        }
        return found;
    }

    /** "meetings with X <em>in Brunei</em> and Y <em>in Thailand</em>". */
    private Optional<Place> where(String id) {
        List<Mention> people = scene.mentions().stream()
                .filter(m -> m.from() > noun.to() && context.arguments().person(m))
                .toList();
        int from = people.stream()
                .filter(m -> m.actors().contains(id))
                .mapToInt(Mention::to)
                .findFirst()
                .orElse(scene.size());
        int to = people.stream()
                .mapToInt(Mention::from)
                .filter(i -> i >= from)
                .findFirst()
                .orElse(scene.size());
        return scene.places().stream()
                .filter(p -> p.from() > from && p.from() < to)
                .filter(p -> scene.norm(p.from() - 1).equals("in")
                        || (scene.norm(p.from() - 1).equals("the")
                                && scene.norm(p.from() - 2).equals("in")))
                .map(PlaceMention::place)
                .findFirst();
    }

    /** "their first summit", "the 14th Dialogue, co-chaired by X and Y": of a few sides, and so no conference. */
    private boolean high(Candidate made) {
        boolean few = made.sides().size() > 1 && made.sides().size() < 5;
        boolean chaired = made.parts().containsValue(Role.CO_CHAIR);
        return kind == Type.CONFERENCE && few && (chaired || noun.value().noun().equals("summit"));
    }

    /** "X will attend <em>the 19th Summit</em>", "the Meeting of the Council of …": a gathering with a name of its own. */
    private boolean attended(Candidate made) {
        boolean kinds = kind == Type.CONFERENCE || made.sides().size() < 2;
        return gathering() && kinds && made.actors().stream().anyMatch(this::person);
    }

    /** "extended an invitation to X <em>to attend</em> the forum": whether X will is not told. */
    private boolean invited(Clause goes) {
        return goes.voice() == Clause.Voice.INFINITIVE
                && scene.tokens().subList(0, goes.verb()).stream()
                        .anyMatch(t -> t.norm().startsWith("invit"));
    }

    private boolean gathering() {
        boolean goes = clause != null
                && context.rules().words("attending").contains(clause.lemma())
                && light.isPresent()
                && !invited(clause);
        boolean own = scene.tokens().get(noun.to() - 1).capital()
                || named()
                || scene.norm(noun.from() - 1).matches("\\d+(st|nd|rd|th)")
                || scene.norm(noun.from() - 1)
                        .matches(
                                "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|annual"
                                        + "|regular|extraordinary|emergency|inaugural|next|latest|informal|plenary|ministerial");
        return goes && own && (kind == Type.CONFERENCE || scene.norm(noun.to()).equals("of") || titled());
    }

    /** "the EU-Balkans <em>summit</em>", "the APEC <em>forum</em>": named by who gathers. */
    private boolean named() {
        return kind == Type.CONFERENCE
                && scene.tokens().get(noun.from() - 1).capital()
                && scene.tokens().get(noun.from() - 1).pos() != Pos.ADJ;
    }

    /** "the Commonwealth Heads of Government <em>Meeting</em>". */
    private boolean titled() {
        return scene.tokens().get(noun.to() - 1).capital()
                && scene.tokens().get(noun.from() - 1).capital()
                && scene.tokens().get(noun.from() - 1).pos() != Pos.ADJ;
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
                    return scene.norm(by - 1).equals("chaired")
                            && scene.norm(by - 2).equals("-");
                });
    }

    /** "given <em>by X</em>", "hosted by X". */
    private boolean giver(String id) {
        return scene.mentions(noun.to(), scene.size()).stream()
                .anyMatch(m -> m.actors().contains(id) && scene.before(m).equals("by") && !led(m));
    }

    /** "hosted a reception for a delegation <em>led by X</em>": X gave nothing. */
    private boolean led(Mention mention) {
        return Set.of("led", "headed").contains(scene.norm(scene.start(mention) - 2));
    }
}
