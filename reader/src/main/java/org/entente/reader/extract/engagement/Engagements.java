package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Block;
import org.entente.reader.model.Codes;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Finding;
import org.entente.reader.model.Participant;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Person;
import org.entente.reader.model.Place;
import org.entente.reader.model.Post;
import org.entente.reader.model.Rejection;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** Finds the engagements of an article. */
public final class Engagements {
    private static final Set<Type> NO_PLACE = Set.of(Type.PHONE_CALL, Type.VIDEO_CALL, Type.EXCHANGE_OF_LETTERS);

    private final ContactRules rules;
    private final Circumstances circumstances;
    private final CodeTable codes;
    /** Where organisations sit: their people are at home there. */
    private final Map<String, String> seats = new HashMap<>();

    public Engagements(KnowledgeFiles knowledge) {
        this.rules = new ContactRules(knowledge);
        this.circumstances = new Circumstances(rules);
        this.codes = new CodeTable(knowledge);
        knowledge
                .list("organisations")
                .forEach(e -> seats.put(e.get("short"), e.sub("seat").get("country", "")));
    }

    /** Engagements found, then candidates rejected with the reason. */
    public List<Finding> list(AnnotatedArticle article) {
        List<Candidate> candidates = new ArrayList<>();
        VerbContacts verbs = new VerbContacts(rules, circumstances, article);
        NounContacts nouns = new NounContacts(rules, circumstances, article);
        Turns turns = new Turns(rules, circumstances, article);
        Stays stays = new Stays(rules, circumstances, article);
        Gatherings gatherings = new Gatherings(rules, circumstances, article);
        Sessions sessions = new Sessions(rules, circumstances, article);
        for (Scene scene : article.scenes()) {
            if (scene.sentence().kind() != Block.Kind.TITLE) {
                List<Candidate> here = new ArrayList<>(verbs.list(scene));
                here.addAll(nouns.list(scene));
                here.addAll(stays.list(scene));
                here.addAll(sessions.list(scene));
                here.addAll(gatherings.list(scene, here));
                candidates.addAll(turns.list(scene, candidates));
                candidates.addAll(here);
            }
        }
        Judge judge = new Judge(article, rules);
        List<Finding> found = new ArrayList<>();
        List<Candidate> kept = new ArrayList<>();
        for (Candidate merged : judge.joined(Merging.merge(candidates))) {
            Candidate candidate = merged.kind() == Type.AWARD ? Respondents.with(article, merged) : merged;
            String reason = judge.reject(candidate);
            if (reason == null) {
                kept.add(candidate);
            } else {
                found.add(new Rejection(Finding.Kind.ENGAGEMENT, candidate.rule(), reason, candidate.evidence()));
            }
        }
        List<Engagement> engagements = new ArrayList<>();
        kept.replaceAll(c -> Invitations.host(article, c));
        List<Candidate> settled = kept.stream()
                .map(new Surroundings(article, kept, rules, circumstances)::settled)
                .sorted(Comparator.comparing(candidate -> candidate.evidence().get(0)))
                .toList();
        Surroundings surroundings = new Surroundings(article, settled, rules, circumstances);
        for (Candidate candidate : settled) {
            engagements.add(engagement("e" + (engagements.size() + 1), article, candidate, surroundings));
        }
        found.addAll(0, nested(engagements));
        return found;
    }

    static Set<String> sides(AnnotatedArticle article, List<String> actors) {
        return actors.stream()
                .map(article::side)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Engagement engagement(String id, AnnotatedArticle article, Candidate candidate, Surroundings surroundings) {
        Place place = NO_PLACE.contains(candidate.kind()) ? null : surroundings.where(candidate);
        List<Participant> participants = new ArrayList<>();
        candidate.parts().forEach((actor, role) -> {
            if (article.isPerson(actor)) {
                participants.add(participant(article, candidate, actor, role, place));
            }
        });
        return new Engagement(
                id,
                candidate.kind(),
                candidate.status(),
                surroundings.when(candidate),
                place,
                null,
                List.copyOf(participants),
                sides(article, candidate.actors()).stream().sorted().toList(),
                codes.of(candidate.kind()),
                confidence(candidate),
                candidate.evidence());
    }

    private static double confidence(Candidate candidate) {
        double base = candidate.parts().size() >= 2 ? 0.85 : 0.7;
        return candidate.when() == null ? base - 0.1 : base;
    }

    private Participant participant(
            AnnotatedArticle article, Candidate candidate, String actor, Role role, @Nullable Place place) {
        String side = article.side(actor);
        Role part = role;
        boolean open = role == Role.PARTICIPANT
                || (candidate.kind() != Type.VISIT
                        && role == Role.GUEST
                        && place != null
                        && Objects.equals(side, place.country())
                        && candidate.parts().values().stream().noneMatch(r -> r == Role.HOST));
        boolean hosted = !NO_PLACE.contains(candidate.kind())
                && candidate.kind() != Type.SIGNING
                && candidate.kind() != Type.CONFERENCE;
        if (candidate.kind() == Type.CEREMONY && candidate.parts().size() == 1) {
            part = Role.GUEST;
        } else if (open && hosted && place != null && place.country() != null && side != null) {
            String there = place.country();
            boolean some =
                    sides(article, candidate.actors()).stream().anyMatch(s -> there.equals(seats.getOrDefault(s, s)));
            part = there.equals(seats.getOrDefault(side, side)) ? Role.HOST : some ? Role.GUEST : Role.PARTICIPANT;
        } else if (role == Role.PARTICIPANT && hosted) {
            Map<String, Role> others = candidate.parts();
            boolean host = others.containsValue(Role.HOST);
            boolean guest = others.containsValue(Role.GUEST);
            part = host && !guest ? Role.GUEST : guest && !host ? Role.HOST : role;
        }
        String capacity = article.findPerson(actor)
                .map(Person::posts)
                .map(posts ->
                        posts.stream().filter(p -> !p.former()).map(Post::title).collect(Collectors.joining(" and ")))
                .filter(c -> !c.isEmpty())
                .orElse(null);
        return new Participant(actor, part, side, capacity, null);
    }

    /** Talks inside a visit: same guest, same state, no other day. */
    private static List<Engagement> nested(List<Engagement> engagements) {
        return engagements.stream()
                .map(e -> engagements.stream()
                        .filter(v -> v.kind() == Type.VISIT && e.kind() != Type.VISIT && inside(e, v))
                        .findFirst()
                        .map(v -> new Engagement(
                                e.id(),
                                e.kind(),
                                e.status(),
                                e.when(),
                                e.place(),
                                v.id(),
                                e.participants(),
                                e.sides(),
                                e.codes(),
                                e.confidence(),
                                e.evidence()))
                        .orElse(e))
                .toList();
    }

    private static boolean inside(Engagement event, Engagement visit) {
        boolean guest = event.participants().stream().anyMatch(p -> visit.participants().stream()
                .anyMatch(v -> v.role() == Role.GUEST && v.actor().equals(p.actor())));
        boolean there = event.place() == null
                || visit.place() == null
                || Objects.equals(event.place().country(), visit.place().country());
        return guest && there && !NO_PLACE.contains(event.kind()) && !Merging.conflict(event.when(), visit.when());
    }

    /** The event coders' codes. */
    private static final class CodeTable {
        private final java.util.Map<Type, Codes> codes = new java.util.EnumMap<>(Type.class);

        CodeTable(KnowledgeFiles knowledge) {
            for (org.entente.reader.lexicon.Entry e : knowledge.list("codes", "engagements")) {
                codes.put(
                        Type.valueOf(e.get("kind").toUpperCase(java.util.Locale.ROOT)),
                        new Codes(e.get("plover"), e.get("cameo")));
            }
        }

        Codes of(Type kind) {
            return codes.getOrDefault(kind, new Codes("CONSULT", "040"));
        }
    }
}
