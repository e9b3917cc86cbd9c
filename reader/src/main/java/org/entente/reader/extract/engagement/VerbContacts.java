package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.reader.extract.engagement.ContactRules.VerbRule;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** Contacts told by a verb: "X received Y", "X was received by Y", "X arrived in …". */
final class VerbContacts {
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> BY_OR_BETWEEN = Set.of("by", "between");

    private final ContactRules rules;
    private final Circumstances circumstances;
    private final AnnotatedArticle article;
    private final Arguments arguments;
    private final Destinations destinations;
    private final Delegates delegates;

    VerbContacts(ContactRules rules, Circumstances circumstances, AnnotatedArticle article) {
        this.rules = rules;
        this.circumstances = circumstances;
        this.article = article;
        this.arguments = new Arguments(article);
        this.destinations = new Destinations(circumstances);
        this.delegates = new Delegates(article, arguments);
    }

    List<Candidate> list(Scene scene) {
        List<Candidate> found = new ArrayList<>();
        delegates.hear(scene);
        for (Clause clause : scene.clauses()) {
            for (VerbRule rule : rules.verbs(clause.lemma())) {
                boolean cued = !rule.cued() || !rule.cue().list(scene.tokens()).isEmpty();
                // "would not be visiting": what was announced is off
                boolean off = clause.negated() && clause.modal() != null;
                if (cued && (!clause.negated() || off)) {
                    for (Candidate candidate : apply(scene, clause, rule)) {
                        found.add(off ? candidate.as(Engagement.Status.CALLED_OFF) : candidate);
                    }
                }
            }
        }
        delegates.remember(scene);
        return found;
    }

    private List<Candidate> apply(Scene scene, Clause clause, VerbRule rule) {
        return switch (rule.objectIs()) {
            case "person" -> person(scene, clause, rule);
            case "place" -> place(scene, clause, rule);
            case "honour" -> honour(scene, clause, rule);
            default -> loose(scene, clause, rule);
        };
    }

    /** "X handed the order to Y", "Y was given the order by X": whoever is named on either side. */
    private List<Candidate> honour(Scene scene, Clause clause, VerbRule rule) {
        Map<String, Role> parts = new LinkedHashMap<>();
        arguments.subject(clause).stream().filter(article::isPerson).forEach(id -> parts.put(id, rule.subject()));
        Set<String> towards = clause.voice() == Clause.Voice.PASSIVE ? BY : rule.with();
        arguments.after(scene, clause.verb() + 1, towards).forEach(id -> parts.put(id, rule.object()));
        arguments.objects(scene, clause.verb(), Set.of()).forEach(id -> parts.put(id, rule.object()));
        if (parts.isEmpty()) {
            arguments.subject(clause).forEach(id -> parts.put(id, rule.subject()));
        }
        return parts.isEmpty() ? List.of() : List.of(candidate(scene, clause, rule, parts));
    }

    private List<Candidate> person(Scene scene, Clause clause, VerbRule rule) {
        boolean passive = clause.voice() == Clause.Voice.PASSIVE;
        // "Gaza was discussed by X and Y": nothing that is discussed takes part
        List<String> named = arguments.subject(clause).stream()
                .filter(id -> !passive || rule.kind() == Engagement.Type.RECEPTION || article.isPerson(id))
                .toList();
        // "They were co-chaired by X and Y": the talks were
        boolean things = passive && named.size() > 1 && clause.lemma().equals("co-chair");
        List<String> subject = things ? List.of() : named;
        List<String> object = passive
                ? arguments.after(scene, clause.verb() + 1, BY_OR_BETWEEN)
                : rule.cued() && !rule.with().isEmpty()
                        ? arguments.after(scene, clause.verb() + 1, rule.with())
                        : arguments.objects(scene, clause.verb(), rule.with());
        object = object.stream().filter(id -> !subject.contains(id)).toList();
        if (object.isEmpty() && subject.size() == 1 && !rule.cued() && among(scene)) {
            object = others(scene, subject.get(0));
        }
        boolean together = arguments.sides(subject).size() > 1;
        // "They committed to <em>speaking</em> with one voice", "first in <em>meeting</em> the needs" tell of no talk
        boolean meant = scene.norm(clause.verb()).endsWith("ing")
                && Set.of("to", "in", "of", "for", "by").contains(scene.norm(clause.verb() - 1));
        boolean alone = !passive
                && !meant
                && !clause.lemma().equals("visit") // "X is to visit the town" meets nobody
                && ((rule.kind() == Engagement.Type.MEETING && !rule.cued())
                        || (together && Merging.MEETINGS_AND_CALLS.contains(rule.kind())));
        boolean speech = Merging.SPOKEN.contains(clause.lemma()) && !rule.cued();
        boolean two = object.size() == 1 && subject.size() == 1 && article.isPerson(subject.get(0));
        boolean many = speech && !two;
        boolean sides = !subject.isEmpty()
                && subject.stream().noneMatch(article::isPerson)
                && !arguments.named(scene, clause.subject());
        if (many || (object.isEmpty() && (!alone || sides)) || (rule.with().contains("on") && asks(scene, clause))) {
            return List.of();
        }
        Role own = passive ? rule.object() : rule.subject();
        Role other = passive ? rule.subject() : rule.object();
        boolean apart =
                (rule.kind() == Engagement.Type.MEETING && !clause.lemma().equals("bring") && subject.size() == 1)
                        || (other == Role.HOST
                                && !(passive && scene.tokens().stream().anyMatch(t -> t.is(";"))))
                        || (rule.kind() == Engagement.Type.PHONE_CALL && subject.size() == 1);
        List<Candidate> found = new ArrayList<>();
        for (List<String> others :
                apart && object.size() > 1 ? object.stream().map(List::of).toList() : List.of(object)) {
            Map<String, Role> parts = new LinkedHashMap<>();
            subject.forEach(id -> parts.put(id, own));
            others.forEach(id -> parts.put(id, other));
            found.add(candidate(scene, clause, rule, parts));
        }
        return found;
    }

    /** "X is <em>among</em> those Y will be meeting", "the officials <em>whom</em> Y met <em>included</em> X". */
    private static boolean among(Scene scene) {
        return scene.tokens().stream().anyMatch(t -> Set.of("among", "whom", "included", "include", "includes")
                .contains(t.norm()));
    }

    private List<String> others(Scene scene, String one) {
        return Scene.actors(scene.mentions().stream().filter(arguments::person).toList()).stream()
                .filter(id -> !id.equals(one) && !Objects.equals(article.side(id), article.side(one)))
                .toList();
    }

    /** "called on X <em>to</em> act" asks; "called on X" visits. */
    private static boolean asks(Scene scene, Clause clause) {
        return scene.clauses().stream()
                .anyMatch(c -> c.verb() > clause.verb()
                        && c.verb() < clause.verb() + 14
                        && c.voice() == Clause.Voice.INFINITIVE);
    }

    private List<Candidate> place(Scene scene, Clause clause, VerbRule rule) {
        List<String> subject =
                arguments.subject(clause).stream().filter(article::isPerson).toList();
        List<Candidate> found = new ArrayList<>();
        if (clause.voice() != Clause.Voice.PASSIVE) {
            for (PlaceMention stop : destinations.list(scene, clause, rule.with())) {
                found.addAll(stop(scene, clause, rule, subject, stop.place()));
            }
        }
        return found;
    }

    private List<Candidate> stop(Scene scene, Clause clause, VerbRule rule, List<String> subject, Place place) {
        String country = place.country();
        if (subject.stream().allMatch(id -> country == null || country.equals(article.side(id)))) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (List<String> guests : arguments.bySide(subject)) {
            Map<String, Role> parts = new LinkedHashMap<>();
            guests.forEach(id -> parts.put(id, Role.GUEST));
            found.add(candidate(scene, clause, rule, parts).at(place));
        }
        return found;
    }

    /** "They <em>agreed</em> to convene the commission and to inaugurate the bridge" undertakes, and sets no day. */
    private static boolean agreed(Scene scene, Clause clause) {
        return scene.clauses().stream()
                .filter(c -> c.verb() < clause.verb() && c.voice() != Clause.Voice.INFINITIVE)
                .reduce((a, b) -> b)
                .filter(c -> c.lemma().equals("agree"))
                .isPresent();
    }

    /** "the statement, <em>which</em> was signed in 2022": told of the past of something else. */
    private static boolean relative(Scene scene, Clause clause) {
        for (int i = Math.max(0, clause.verb() - 3); i < clause.verb(); i++) {
            if (Set.of("which", "that").contains(scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** The subject alone makes the contact: "the two premiers watched as … were signed". */
    private List<Candidate> loose(Scene scene, Clause clause, VerbRule rule) {
        boolean ceremony = rule.kind() == Engagement.Type.CEREMONY;
        boolean planned = circumstances.status(scene, clause.verb(), clause) == Engagement.Status.PLANNED;
        if (clause.voice() == Clause.Voice.INFINITIVE
                && clause.modal() == null
                && (!planned || agreed(scene, clause))
                && (ceremony || (rule.kind() == Engagement.Type.SIGNING && clause.subject() == null))) {
            return List.of();
        }
        if (ceremony && honours(scene, clause.lemma())) {
            // "handed over the Gold Star Order" is an award
            return List.of();
        }
        boolean signed = false;
        List<String> named = clause.voice() == Clause.Voice.PASSIVE
                ? arguments.after(scene, clause.verb() + 1, BY_OR_BETWEEN)
                : arguments.subject(clause);
        if (named.isEmpty() && clause.voice() == Clause.Voice.PASSIVE) {
            // "were signed by the governments of A and B"
            named = arguments.bodiesAfter(scene, clause.verb() + 1, BY_OR_BETWEEN);
            signed = arguments.sides(named).size() > 1;
        }
        if (named.isEmpty()
                && clause.voice() == Clause.Voice.PASSIVE
                && rule.kind() == Engagement.Type.SIGNING
                && delegates.together().size() > 1
                && circumstances.status(scene, clause.verb(), clause) == Engagement.Status.HELD
                && clause.from() < clause.verb()
                && !relative(scene, clause)
                && Judge.fresh(article, circumstances.when(scene, clause.verb()))) {
            // "Seven agreements were signed during the visit"
            named = delegates.together();
        }
        // "the two sides signed": those who stood together for them
        List<String> subject = named;
        boolean states = subject.size() > 1 && subject.stream().noneMatch(article::isPerson);
        if (named.isEmpty()
                && clause.subject() == null
                && rule.kind() == Engagement.Type.SIGNING
                && delegates.together().size() == 2
                && planned
                && !relative(scene, clause)
                && !clause.lemma().equals("watch")) {
            named = delegates.together();
        }
        // "India and Armenia are expected to sign": who will is not told
        List<String> people = states && !planned ? delegates.of(subject) : named;
        boolean sides =
                !signed && people.stream().noneMatch(article::isPerson) && !arguments.named(scene, clause.subject());
        if (people.isEmpty() || sides) {
            return List.of();
        }
        Map<String, Role> parts = new LinkedHashMap<>();
        people.forEach(id -> parts.put(id, rule.subject()));
        arguments.after(scene, clause.verb() + 1, Set.of("with")).forEach(id -> parts.put(id, rule.object()));
        beside(scene, clause).forEach(id -> parts.putIfAbsent(id, rule.object()));
        return List.of(candidate(scene, clause, rule, parts));
    }

    /** "<em>With Y</em>, she signed a plan", "<em>Together with Y</em>, X opened the fair". */
    private List<String> beside(Scene scene, Clause clause) {
        int with = scene.norm(0).equals("together") ? 1 : 0;
        return Set.of("with", "alongside").contains(scene.norm(with))
                ? arguments.people(scene, with + 1, clause.verb(), Set.of("with", "alongside"))
                : List.of();
    }

    private boolean honours(Scene scene, String lemma) {
        boolean letters = scene.tokens().stream().anyMatch(t -> t.is("credence") || t.is("credentials"));
        return letters
                || rules.verbs(lemma).stream()
                        .anyMatch(r -> r.objectIs().equals("honour")
                                && !r.cue().list(scene.tokens()).isEmpty());
    }

    /** "X spoke to Y" is a call; "X spoke <em>in Belgrade</em> with Y" is a meeting there. */
    private static Engagement.Type spoken(Scene scene, Clause clause, VerbRule rule, @Nullable Place where) {
        boolean there = rule.kind() == Engagement.Type.PHONE_CALL
                && !rule.cued()
                && where != null
                && scene.places().stream()
                        .anyMatch(p -> p.place().equals(where)
                                && p.from() > clause.verb()
                                && p.from() < clause.verb() + 5
                                && scene.norm(p.from() - 1).equals("in"));
        return there ? Engagement.Type.MEETING : rule.kind();
    }

    private Candidate candidate(Scene scene, Clause clause, VerbRule rule, Map<String, Role> parts) {
        Engagement.Status status = circumstances.status(scene, clause.verb(), clause);
        DateReading when = circumstances.when(scene, clause.verb());
        if (status == Engagement.Status.HELD && !rules.past(scene, clause) && Judge.later(article, when)) {
            status = Engagement.Status.PLANNED;
        }
        if (clause.voice() == Clause.Voice.INFINITIVE && status == Engagement.Status.HELD) {
            status = Engagement.Status.PLANNED;
        }
        boolean thing = clause.voice() == Clause.Voice.PASSIVE && clause.subject() == null;
        int from = thing
                ? scene.clauseBefore(clause.verb()).map(c -> c.verb() + 1).orElse(0)
                : Math.min(clause.from(), clause.verb());
        Place where = circumstances.where(scene, clause.verb());
        return new Candidate(
                rules.line(spoken(scene, clause, rule, where), scene.tokens()),
                status,
                parts,
                null,
                when,
                where,
                scene.sentence().index(),
                false,
                false,
                "verb " + clause.lemma(),
                List.of(article.evidence(scene, from, Math.max(from + 1, Arguments.stop(scene, clause.verb() + 1)))),
                arguments.sides(parts.keySet()));
    }
}
