package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** Who has the contact that a noun tells of: those who act, and those on the other side of it. */
final class ContactParties {
    private static final Set<String> SIDES = Set.of("between", "with", "among", "including");
    private static final Set<String> TOWARDS = Set.of("to", "on", "for", "with");
    private static final Set<String> FROM = Set.of("from", "by");
    /** Kinds that a noun with "of" names by those who hold them: "a summit of Presidents X and Y". */
    private static final Set<Type> OF = Set.of(Type.MEETING, Type.TALKS, Type.HIGH_LEVEL_MEETING, Type.CONFERENCE);

    private final NounFrame frame;
    private final Scene scene;
    private final Arguments arguments;

    ContactParties(NounFrame frame) {
        this.frame = frame;
        this.scene = frame.scene;
        this.arguments = frame.context.arguments();
    }

    /** Subject of a light verb, of the clause that it is the setting of, or its owner. */
    List<String> acting() {
        List<String> owner = frame.owner();
        if (!owner.isEmpty()) {
            return owner;
        }
        Clause lent = relative();
        if (lent != null) {
            return arguments.subject(lent);
        }
        Clause clause = frame.clause;
        if (clause != null
                && clause.verb() < frame.noun.from()
                && scene.norm(frame.noun.to()).equals("held")) {
            // "X found useful the meeting held with Y"
            return arguments.subject(clause);
        }
        if (clause != null && frame.light.isPresent()) {
            List<String> who = arguments.subject(clause);
            boolean sides = who.stream().noneMatch(frame::person) && !arguments.named(scene, clause.subject());
            return sides ? List.of() : who;
        }
        boolean setting = NounFrame.SETTING.contains(frame.governor);
        if ((clause != null && !frame.definite && setting) || (clause != null && frame.passive())) {
            List<String> people = new ArrayList<>(arguments.subject(clause));
            if (setting) {
                arguments.objects(scene, clause.verb(), Set.of()).stream()
                        .filter(id -> !people.contains(id))
                        .forEach(people::add);
            }
            return people;
        }
        return frame.clauseAfter();
    }

    /** "the audience <em>that the host granted</em> his visitor", "the talks <em>he held</em> with Y". */
    private @Nullable Clause relative() {
        int to = frame.noun.to();
        int from = Set.of("that", "which").contains(scene.norm(to)) ? to + 1 : to;
        return scene.clauses().stream()
                .filter(c -> c.verb() > to && c.verb() < to + 12 && c.voice() == Clause.Voice.ACTIVE)
                .filter(c -> opens(c.subject(), from))
                .filter(c ->
                        frame.context.rules().findLight(c.lemma(), frame.kind).isPresent())
                .findFirst()
                .orElse(null);
    }

    private boolean opens(@Nullable Mention subject, int from) {
        return subject != null && (scene.start(subject) == from || subject.from() == from) && arguments.person(subject);
    }

    /** "with Y", "between X and Y", "of Presidents X and Y", "from Y" of a call received. */
    List<String> others() {
        int to = frame.noun.to();
        if (frame.noun.value().noun().equals("credentials") && scene.norm(to).equals("as")) {
            // "her credentials as Ambassador of X to Y, to the President"
            to = scene.size() - 1;
            while (to > frame.noun.to() && !scene.norm(to).equals("to")) {
                to--;
            }
        }
        List<String> found = arguments.after(scene, to, SIDES);
        if (found.isEmpty() && frame.predicate != null) {
            // "Separate meetings followed with X and Y"
            found = arguments.after(scene, frame.predicate.verb() + 1, SIDES);
        }
        if (found.isEmpty() && scene.norm(0).equals("with") && frame.light.isPresent()) {
            // "With the ministers of A and B, X and Y, he held meetings as well"
            found = arguments.people(scene, 1, scene.nextVerb(0), Set.of("with", "of"));
        }
        boolean given = frame.kind == Type.CEREMONY || frame.kind == Type.RECEPTION;
        if (found.isEmpty() && given && frame.light.isPresent() && frame.clause != null) {
            // "gave the guest a welcoming ceremony"
            List<String> givers = arguments.subject(frame.clause);
            found = arguments.people(scene, frame.clause.verb() + 1, frame.noun.from(), Set.of()).stream()
                    .filter(id -> !givers.contains(id)) // not "handed over <em>his</em> letters"
                    .toList();
        }
        Clause lent = relative();
        if (found.isEmpty() && lent != null) {
            List<String> with = arguments.after(scene, lent.verb() + 1, SIDES);
            found = with.isEmpty() ? arguments.objects(scene, lent.verb(), TOWARDS) : with;
        }
        if (found.isEmpty() && (frame.light.isPresent() || frame.kind == Type.COURTESY_CALL)) {
            found = arguments.after(scene, to, frame.received() ? FROM : TOWARDS);
        }
        if (found.isEmpty() && frame.received()) {
            // "accepted the letters of credence of Ambassador X"
            found = arguments.after(scene, to, Set.of("of"));
        }
        boolean named = scene.mentions(to, Arguments.stop(scene, to)).stream()
                .anyMatch(m -> m.kind() == Mention.Kind.NAME && arguments.person(m));
        if (found.isEmpty()
                && named
                && OF.contains(frame.kind)
                && scene.norm(to).equals("of")) {
            List<String> of = arguments.after(scene, to, Set.of("of"));
            found = arguments.sides(of).size() > 1 ? of : found;
        }
        if (found.isEmpty()) {
            List<String> bodies = arguments.bodiesAfter(scene, to, Set.of("between"));
            List<String> people = standing(bodies);
            boolean alone = acting().stream().noneMatch(frame::person);
            found = people.isEmpty() && alone && arguments.sides(bodies).size() > 1 ? bodies : people;
        }
        boolean chaired = scene.tokens().stream().anyMatch(t -> t.is("chaired"));
        if (found.isEmpty() || frame.kind == Type.CEREMONY || frame.kind == Type.RECEPTION || chaired) {
            List<String> more = new ArrayList<>(found);
            by(to, scene.size()).stream().filter(id -> !more.contains(id)).forEach(more::add);
            found = more;
        }
        return found;
    }

    /** Everybody whom a sentence that tells of a contact names, when they are of different sides. */
    List<String> everyone() {
        List<String> here =
                Scene.actors(scene.mentions().stream().filter(arguments::person).toList());
        return arguments.sides(here).size() > 1 ? here : List.of();
    }

    /** "X was speaking <em>when</em> Y paid a call"; "in the meeting with Y": whom the text is about all along. */
    List<String> company(List<String> acting, List<String> others) {
        Set<String> sides = arguments.sides(acting.isEmpty() ? others : acting);
        if (sides.size() != 1 || !Merging.MEETINGS.contains(frame.kind)) {
            return List.of();
        }
        Clause clause = frame.clause;
        boolean when =
                (clause != null && scene.norm(Math.max(0, clause.from() - 1)).equals("when"))
                        || scene.tokens().stream().anyMatch(t -> t.is("when"));
        List<String> first = scene.clauses().stream()
                .filter(c -> clause == null || c.verb() < clause.verb())
                .filter(c -> c.subject() != null)
                .findFirst()
                .map(arguments::subject)
                .orElse(List.of());
        boolean fits =
                when && first.size() == 1 && !sides.contains(frame.side(first.get(0))) && frame.person(first.get(0));
        if (fits) {
            return first;
        }
        boolean with = acting.isEmpty()
                && (frame.kind == Type.COURTESY_CALL
                        || NounFrame.SETTING.contains(frame.governor)
                        || (frame.predicate != null && !others.isEmpty())
                        || (!frame.definite && scene.norm(frame.noun.to()).equals("with")));
        String protagonist = frame.company.protagonist();
        return with && !protagonist.isEmpty() && !sides.contains(frame.side(protagonist))
                ? List.of(protagonist)
                : List.of();
    }

    /** "a meeting between the governments of A and B": those who stood together for just these sides, or the states. */
    private List<String> standing(List<String> bodies) {
        Set<String> sides = arguments.sides(bodies);
        List<String> here = Scene.actors(scene.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.GROUP && arguments.person(m))
                .toList());
        for (List<String> group : List.of(here, frame.company.together())) {
            Set<String> theirs = group.stream().map(frame::side).collect(Collectors.toSet());
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
            String before = arguments.before(scene, mention);
            boolean chained = !found.isEmpty() && (before.equals("and") || before.equals(","));
            boolean honoured =
                    before.equals("of") && scene.norm(scene.start(mention) - 2).startsWith("hono");
            if (arguments.person(mention)
                    && (chained || honoured || Set.of("by", "for", "to").contains(before))) {
                found.add(mention);
            }
        }
        return Scene.actors(found);
    }
}
