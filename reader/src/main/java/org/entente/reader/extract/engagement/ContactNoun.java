package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.extract.engagement.ContactRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.entente.reader.model.Scene;

/** "talks between X and Y took place", "X paid a courtesy call on Y", "told Y at a meeting". */
final class ContactNoun extends NounFrame {
    private static final Set<String> SIDES = Set.of("between", "with", "among", "including");
    private static final Set<String> TOWARDS = Set.of("to", "on", "for", "with");

    ContactNoun(Context context, Company company, Scene scene, Match<NounRule> noun) {
        super(context, company, scene, noun);
    }

    @Override
    List<Candidate> list() {
        Map<String, Role> parts = new LinkedHashMap<>();
        List<String> acting = acting();
        List<String> others = others();
        boolean hosts =
                kind == Type.RECEPTION && light.filter(r -> r == Role.HOST).isPresent();
        boolean calls = kind == Type.COURTESY_CALL
                || scene.norm(noun.from()).startsWith("credential")
                || noun.value().noun().equals("credentials");
        Role own = calls ? Role.GUEST : hosts ? Role.HOST : light.orElse(Role.PARTICIPANT);
        Role other = calls ? Role.HOST : hosts ? Role.GUEST : Role.PARTICIPANT;
        if (calls && own == Role.GUEST && passive()) {
            own = Role.HOST;
            other = Role.GUEST;
        }
        List<Candidate> found = new ArrayList<>();
        List<String> joining =
                acting.isEmpty() || acting.size() == 1 && others.isEmpty() ? company(acting, others) : List.of();
        List<String> met = acting.isEmpty() ? joining : acting;
        List<String> partners = acting.isEmpty() || joining.isEmpty() ? others : joining;
        acting = met;
        List<String> rest = partners.stream().filter(id -> !met.contains(id)).toList();
        boolean abroad = rest.stream().map(context.article()::side).distinct().count() > 1 && acting.size() == 1;
        boolean several = acting.size() == 1 && scene.norm(noun.to()).equals("with");
        boolean apart = rest.size() > 1
                && (kind == Type.COURTESY_CALL || (abroad || several) && Merging.MEETINGS.contains(kind));
        for (List<String> each : apart ? rest.stream().map(List::of).toList() : List.of(rest)) {
            parts = new LinkedHashMap<>();
            for (String id : acting) {
                parts.put(id, own);
            }
            for (String id : each) {
                parts.put(
                        id,
                        own == Role.CO_CHAIR || chairs(id)
                                ? Role.CO_CHAIR
                                : passive() && calls ? caller(id) : giver(id) ? Role.HOST : other);
            }
            if (parts.containsValue(Role.HOST) && (kind == Type.RECEPTION || kind == Type.CEREMONY)) {
                parts.replaceAll((id, role) -> role == Role.PARTICIPANT ? Role.GUEST : role);
            }
            Place own2 = apart && abroad
                    ? new Place(null, context.article().side(each.get(0)))
                    : context.circumstances().where(scene, noun.from());
            if (!parts.isEmpty()) {
                found.add(candidate(parts, own2, null));
            }
        }
        return found;
    }
    /** "X was speaking <em>when</em> Y paid a call"; "in the meeting with Y": whom the text is about all along. */
    private List<String> company(List<String> acting, List<String> others) {
        Set<String> sides = context.arguments().sides(acting.isEmpty() ? others : acting);
        if (sides.size() != 1 || !Merging.MEETINGS.contains(kind)) {
            return List.of();
        }
        boolean when =
                clause != null && scene.norm(Math.max(0, clause.from() - 1)).equals("when")
                        || scene.tokens().stream().anyMatch(t -> t.is("when"));
        List<String> first = scene.clauses().stream()
                .filter(c -> clause == null || c.verb() < clause.verb())
                .filter(c -> c.subject() != null)
                .findFirst()
                .map(context.arguments()::subject)
                .orElse(List.of());
        boolean fits = when
                && first.size() == 1
                && !sides.contains(context.article().side(first.get(0)))
                && context.article().isPerson(first.get(0));
        if (fits) {
            return first;
        }
        boolean with = acting.isEmpty()
                && (SETTING.contains(governor)
                        || !definite && scene.norm(noun.to()).equals("with"));
        return with
                        && !company.protagonist().isEmpty()
                        && !sides.contains(context.article().side(company.protagonist()))
                ? List.of(company.protagonist())
                : List.of();
    }
    /** Who has the contact: subject of a light verb, of the clause that it is the setting of, or its owner. */
    private List<String> acting() {
        List<String> owner = owner();
        if (!owner.isEmpty()) {
            return owner;
        }
        if (clause != null && light.isPresent()) {
            return context.arguments().subject(clause);
        }
        if (clause != null && !definite && SETTING.contains(governor) || clause != null && passive()) {
            List<String> people = new ArrayList<>(context.arguments().subject(clause));
            if (SETTING.contains(governor)) {
                context.arguments().objects(scene, clause.verb(), Set.of()).stream()
                        .filter(id -> !people.contains(id))
                        .forEach(people::add);
            }
            return people;
        }
        return clauseAfter();
    }

    private List<String> others() {
        List<String> found = context.arguments().after(scene, noun.to(), SIDES);
        if (found.isEmpty() && light.isPresent()) {
            found = context.arguments().after(scene, noun.to(), TOWARDS);
        }
        if (found.isEmpty()) {
            found = standing(context.arguments().bodiesAfter(scene, noun.to(), Set.of("between")));
        }
        boolean chaired = scene.tokens().stream().anyMatch(t -> t.is("chaired"));
        if (found.isEmpty() || kind == Type.CEREMONY || kind == Type.RECEPTION || chaired) {
            List<String> more = new ArrayList<>(found);
            by(noun.to(), scene.size()).stream()
                    .filter(id -> !more.contains(id))
                    .forEach(more::add);
            found = more;
        }
        return found;
    }
    /** "a meeting between the governments of A and B": those who stood company.together() for just these sides. */
    private List<String> standing(List<String> bodies) {
        Set<String> sides = bodies.stream().map(context.article()::side).collect(Collectors.toSet());
        List<String> here = Scene.actors(scene.mentions().stream()
                .filter(m ->
                        m.kind() == Mention.Kind.GROUP && context.arguments().person(m))
                .toList());
        for (List<String> group : List.of(here, company.together())) {
            Set<String> theirs = group.stream().map(context.article()::side).collect(Collectors.toSet());
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
            boolean honoured =
                    before.equals("of") && scene.norm(scene.start(mention) - 2).startsWith("hono");
            if (context.arguments().person(mention)
                    && (chained || honoured || Set.of("by", "for", "to").contains(before))) {
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
                    return scene.norm(by - 1).equals("chaired")
                            && scene.norm(by - 2).equals("-");
                });
    }
    /** "given <em>by X</em>", "hosted by X". */
    private boolean giver(String id) {
        return scene.mentions(noun.to(), scene.size()).stream()
                .anyMatch(m -> m.actors().contains(id) && scene.before(m).equals("by"));
    }
}
