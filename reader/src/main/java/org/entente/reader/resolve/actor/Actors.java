package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Judgement;

/** Tells which profiles are one person. Safe to share. */
public final class Actors {
    /** By how much a short form must fit one person better than all others. */
    private static final double CLEARLY = 0.08;

    private final NameReader names;
    private final Authority authority;
    private final Posts posts;
    private final Keys keys;

    public Actors(KnowledgeFiles knowledge) {
        names = new NameReader(knowledge);
        authority = new Authority(knowledge, names);
        posts = new Posts(knowledge);
        keys = new Keys(names, authority);
    }

    /** The keys under which a profile's person is kept. */
    public List<String> keys(Profile profile) {
        return keys.kept(profile);
    }

    /** The keys under which persons are looked for that a profile may be. */
    public List<String> lookups(Profile profile) {
        return keys.lookedUp(profile);
    }

    /** Is the profile one of the persons found under its keys? Their order does not matter. */
    public Judgement judge(Profile profile, List<Known> candidates) {
        for (Known known : candidates) {
            if (known.profiles().stream().anyMatch(p -> p.id().equals(profile.id()))) {
                return Judgement.same(known.id(), 1, "this profile is theirs already");
            }
        }
        return judge(Person.of(List.of(profile), names, posts), candidates);
    }

    /**
     * Does a person known turn out to be another as well? A profile just added may join two who were kept apart while
     * only a short form or an odd spelling was known.
     */
    public Judgement judge(Known known, List<Known> others) {
        return judge(
                Person.of(known.profiles(), names, posts),
                others.stream().filter(other -> !other.id().equals(known.id())).toList());
    }

    private Judgement judge(Person person, List<Known> candidates) {
        List<Comparison> found = new ArrayList<>();
        for (Known known : candidates) {
            Person other = Person.of(known.profiles(), names, posts);
            Comparison comparison = Comparison.of(person, known.id(), other, authority);
            if (comparison.score() >= Comparison.DOUBTFUL) {
                found.add(comparison);
            }
        }
        found.sort(Comparison.BEST_FIRST);
        if (found.isEmpty()) {
            return Judgement.unknown(candidates.isEmpty() ? "nobody of that name is known" : "like nobody known");
        }
        Comparison best = found.get(0);
        if (best.score() < Comparison.SAME) {
            return Judgement.doubtful(best.id(), best.score(), best.reason());
        }
        if (best.lone() && found.size() > 1 && best.score() - found.get(1).score() < CLEARLY) {
            return Judgement.doubtful(best.id(), best.score(), best.reason() + ", but it fits several");
        }
        return Judgement.same(best.id(), best.score(), best.reason());
    }

    /** The person with one more profile: a bounded choice, whatever the order in which profiles came. */
    public Known with(Known known, Profile profile) {
        List<Profile> profiles = new ArrayList<>(known.profiles());
        if (profiles.stream().noneMatch(p -> p.id().equals(profile.id()))) {
            profiles.add(profile);
        }
        return new Known(known.id(), Sample.of(profiles));
    }
}
