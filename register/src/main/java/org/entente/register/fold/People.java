package org.entente.register.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.exchange.ExchangedReading.Body;
import org.entente.reader.exchange.ExchangedReading.Person;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Judgement;
import org.entente.reader.resolve.actor.Actors;
import org.entente.reader.resolve.actor.Held;
import org.entente.reader.resolve.actor.Known;
import org.entente.reader.resolve.actor.Memberships;
import org.entente.reader.resolve.actor.Profile;
import org.entente.register.ledger.LineBook;
import org.entente.register.ledger.Slice;
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

    People(KnowledgeFiles knowledge) {
        actors = new Actors(knowledge);
        persons = new Persons(actors, new Memberships(knowledge));
    }

    Cast enter(Page page, LineBook book) {
        Map<String, PartyLine> parties = new LinkedHashMap<>();
        Map<String, Boolean> human = new LinkedHashMap<>();
        for (Person person : page.reading().people()) {
            ProfileLine line = enter(page, person, book);
            parties.put(person.id(), new PartyLine(line.person(), person.name(), person.country()));
            human.put(person.id(), true);
        }
        for (Body body : page.reading().bodies()) {
            String country = body.country() == null ? "" : body.country();
            String actor =
                    body.kind().equals("state") ? "state:" + country : "body:" + country + ":" + Fold.fold(body.name());
            parties.put(body.id(), new PartyLine(actor, body.name(), body.country()));
        }
        return new Cast(parties, human);
    }

    private ProfileLine enter(Page page, Person person, LineBook book) {
        Profile profile = profile(page, person);
        Judgement judgement = actors.judge(profile, candidates(profile, book));
        String cluster =
                judgement.verdict() == Judgement.Verdict.SAME && judgement.id() != null ? judgement.id() : profile.id();
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
        if (judgement.verdict() == Judgement.Verdict.DOUBTFUL && judgement.id() != null) {
            LineType.REVIEWS.put(
                    book,
                    new ReviewLine(
                            "person:" + profile.id(),
                            "person",
                            profile.id(),
                            judgement.id(),
                            judgement.score(),
                            judgement.reason(),
                            page.document()));
        }
        return line;
    }

    private List<Known> candidates(Profile profile, LineBook book) {
        Map<String, Known> found = new LinkedHashMap<>();
        for (String key : actors.lookups(profile)) {
            for (PersonLine person : LineType.PEOPLE.list(book, "lookup:" + key, Slice.first(CANDIDATES))) {
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
        if (decision.verb().equals("split")) {
            targets.forEach(line -> {
                String cluster = "split:" + decision.id() + ":" + line.id();
                place(line, cluster, Aliases.of(cluster, book), book);
            });
        } else if (targets.size() == decision.targets().size()) {
            for (ProfileLine other : targets.subList(1, targets.size())) {
                Aliases.put(other.person(), targets.get(0).person(), decision, book);
                settle(other.person(), book);
            }
        }
    }

    void untie(DecisionLine decision, LineBook book) {
        Aliases.remove(decision, book).forEach(person -> settle(person, book));
    }

    /** Gives every document's person of this one to whom it is now taken to be. */
    private void settle(String person, LineBook book) {
        for (ProfileLine line : Pages.all(LineType.PROFILES, book, "person:" + person)) {
            String now = Aliases.of(line.cluster(), book);
            if (!now.equals(line.person())) {
                place(line, line.cluster(), now, book);
            }
        }
    }

    private void place(ProfileLine line, String cluster, String person, LineBook book) {
        LineType.PROFILES.put(
                book,
                new ProfileLine(
                        line.profile(),
                        line.document(),
                        line.uri(),
                        cluster,
                        person,
                        line.score(),
                        line.reason(),
                        line.cited()));
        persons.gather(line.person(), book);
        persons.gather(person, book);
    }
}
