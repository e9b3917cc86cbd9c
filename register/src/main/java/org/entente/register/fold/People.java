package org.entente.register.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.exchange.ExchangedReading.Body;
import org.entente.reader.exchange.ExchangedReading.Person;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Judgement;
import org.entente.reader.resolve.actor.Actors;
import org.entente.reader.resolve.actor.Held;
import org.entente.reader.resolve.actor.Known;
import org.entente.reader.resolve.actor.Memberships;
import org.entente.reader.resolve.actor.Profile;
import org.entente.register.ledger.LineBook;
import org.entente.register.ledger.Slice;
import org.entente.register.line.BodyId;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.LineType;
import org.entente.register.line.PartyLine;
import org.entente.register.line.PersonLine;
import org.entente.register.line.ProfileLine;
import org.entente.register.line.ReviewLine;

/** Who the people of a document are. */
final class People {
    /** Nobody has so many namesakes; a key that finds more tells nothing. */
    private static final int CANDIDATES = 40;

    private final Actors actors;
    private final Persons persons;
    private final Renaming renaming;

    People(KnowledgeFiles knowledge, Renaming renaming) {
        this.actors = new Actors(knowledge);
        this.persons = new Persons(actors, new Memberships(knowledge));
        this.renaming = renaming;
    }

    Cast enter(Page page, LineBook book) {
        Map<String, PartyLine> parties = new LinkedHashMap<>();
        Map<String, Boolean> human = new LinkedHashMap<>();
        page.reading().people().forEach(person -> enter(page, person, book));
        for (Person person : page.reading().people()) {
            ProfileLine line = LineType.PROFILES.get(book, page.id(person.id()));
            parties.put(person.id(), new PartyLine(line.person(), person.name(), person.country()));
            human.put(person.id(), true);
        }
        for (Body body : page.reading().bodies()) {
            String actor = BodyId.of(body.kind().equals("state"), body.country(), body.name());
            parties.put(body.id(), new PartyLine(actor, body.name(), body.country()));
        }
        return new Cast(parties, human);
    }

    private void enter(Page page, Person person, LineBook book) {
        Profile profile = profile(page, person);
        List<Known> all = candidates(profile, book);
        List<Known> candidates = all.stream()
                .filter(known -> !Aliases.splitByHand(known.id(), book))
                .toList();
        Judgement judgement = actors.judge(profile, candidates);
        String cluster = cluster(profile, judgement, book);
        ProfileLine line = new ProfileLine(
                profile,
                page.document(),
                page.uri(),
                cluster,
                Aliases.of(cluster, book),
                judgement.score(),
                judgement.reason(),
                person.evidence().isEmpty()
                        ? null
                        : page.cited(person.evidence().get(0)));
        LineType.PROFILES.put(book, line);
        persons.add(line, book);
        review(line, judgement, book);
        if (candidates.size() < all.size() && judgement.verdict() != Judgement.Verdict.DOUBTFUL) {
            // a namesake whom somebody split off: a rule cannot tell which of the two is meant
            List<Known> apart =
                    all.stream().filter(k -> !candidates.contains(k)).toList();
            review(line, actors.judge(profile, apart), book);
        }
        join(line, candidates, book);
    }

    private static void review(ProfileLine line, Judgement judgement, LineBook book) {
        String other = judgement.id();
        if (other != null && !other.equals(line.person())) {
            LineType.REVIEWS.put(
                    book,
                    new ReviewLine(
                            "person:" + line.id(),
                            "person",
                            line.id(),
                            other,
                            judgement.score(),
                            judgement.reason(),
                            line.document()));
        }
    }

    private String cluster(Profile profile, Judgement judgement, LineBook book) {
        String same = judgement.id();
        if (judgement.verdict() != Judgement.Verdict.SAME || same == null) {
            return Aliases.fresh(profile.id(), LineType.PROFILES, book);
        }
        List<String> merged = Aliases.together(same, book);
        if (merged.size() > 1) {
            // which of those merged it would be without the merging
            Judgement closer = actors.judge(
                    profile, merged.stream().map(id -> persons.known(id, book)).toList());
            String id = closer.id();
            return closer.verdict() == Judgement.Verdict.SAME && id != null ? id : same;
        }
        return same;
    }

    /** One more profile may show that two who were kept apart are one: "Lam" seen before "To Lam, President". */
    private void join(ProfileLine line, List<Known> candidates, LineBook book) {
        if (candidates.stream().allMatch(known -> known.id().equals(line.person()))) {
            return;
        }
        PersonLine person = LineType.PEOPLE.get(book, line.person());
        Judgement judgement = actors.judge(new Known(person.id(), person.sample()), candidates);
        String same = judgement.id();
        if (judgement.verdict() != Judgement.Verdict.SAME || same == null) {
            return;
        }
        PersonLine other = LineType.PEOPLE.get(book, same);
        boolean more = person.documents() > other.documents();
        Aliases.find(line, more ? person.id() : other.id(), more ? other.id() : person.id(), judgement, book);
        settle(Aliases.together(line.cluster(), book), book);
    }

    private List<Known> candidates(Profile profile, LineBook book) {
        Map<String, Known> found = new LinkedHashMap<>();
        List<String> keys =
                actors.lookups(profile).stream().map(key -> "lookup:" + key).toList();
        for (String key : LineType.PEOPLE.known(book, keys)) {
            for (PersonLine person : LineType.PEOPLE.list(book, key, Slice.first(CANDIDATES))) {
                found.putIfAbsent(person.id(), new Known(person.id(), person.sample()));
            }
        }
        return List.copyOf(found.values());
    }

    private static Profile profile(Page page, Person person) {
        List<Held> posts = person.posts().stream()
                .map(post -> new Held(post.title(), post.organisation(), post.country(), post.former()))
                .toList();
        return new Profile(
                page.id(person.id()), person.name(), person.variants(), person.country(), null, posts, page.day());
    }

    void withdraw(String document, LineBook book) {
        Set<String> tied = new LinkedHashSet<>();
        Aliases.remove("document:" + document, book).forEach(id -> tied.addAll(Aliases.together(id, book)));
        settle(tied, book);
        Set<String> changed = new LinkedHashSet<>();
        for (ProfileLine line : Pages.all(LineType.PROFILES, book, "document:" + document)) {
            changed.add(line.person());
            LineType.PROFILES.remove(book, line.id());
        }
        changed.forEach(person -> persons.gather(person, book));
    }

    /** A merge makes one person's documents the other's; a split makes one document's person somebody new. */
    void tie(DecisionLine decision, LineBook book) {
        List<ProfileLine> targets = new ArrayList<>();
        for (DecisionLine.Target target : decision.targets()) {
            Anchors.find(LineType.PROFILES, target, book, ProfileLine::cited).ifPresent(targets::add);
        }
        if (targets.size() < decision.targets().size()) {
            return;
        }
        Set<String> clusters = new LinkedHashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            ProfileLine line = targets.get(i);
            clusters.add(line.cluster());
            if (decision.verb().equals("split")) {
                String own = Aliases.split(decision, i);
                clusters.add(own);
                LineType.PROFILES.put(book, line.of(own, line.person()));
            } else {
                Aliases.decide(decision, i, targets.get(0).cluster(), line.cluster(), book);
            }
        }
        settle(clusters, book);
    }

    void untie(DecisionLine decision, LineBook book) {
        Set<String> tied = new LinkedHashSet<>();
        Aliases.remove("decision:" + decision.number(), book).forEach(id -> tied.addAll(Aliases.together(id, book)));
        settle(tied, book);
    }

    /** Gives every profile of these clusters to whom it is now taken to show. */
    private void settle(Collection<String> clusters, LineBook book) {
        Set<String> changed = new TreeSet<>();
        for (String cluster : new TreeSet<>(clusters)) {
            String now = Aliases.of(cluster, book);
            for (ProfileLine line : Pages.all(LineType.PROFILES, book, "cluster:" + cluster)) {
                if (!now.equals(line.person())) {
                    LineType.PROFILES.put(book, line.of(cluster, now));
                    renaming.rename(line.document(), line.person(), now, book);
                    changed.add(line.person());
                    changed.add(now);
                }
            }
        }
        changed.forEach(person -> persons.gather(person, book));
    }
}
