package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Judgement;

/** Tells which profiles are one person. Immutable and safe to share. */
public final class Actors {
    private static final int SAMPLE = 12;

    public Actors(KnowledgeFiles knowledge) {}

    /** The keys under which a profile's person is kept. */
    public List<String> keys(Profile profile) {
        List<String> words = words(profile.name());
        List<String> keys = new ArrayList<>();
        keys.add("full:" + String.join(" ", words));
        words.forEach(word -> keys.add("word:" + word + "|" + profile.country()));
        return List.copyOf(keys);
    }

    /** The keys under which persons are looked for that a profile may be. */
    public List<String> lookups(Profile profile) {
        List<String> keys = keys(profile);
        return words(profile.name()).size() > 1 ? keys.subList(0, 1) : keys;
    }

    /** Is the profile one of the persons found under its keys? */
    public Judgement judge(Profile profile, List<Known> candidates) {
        Set<String> words = new HashSet<>(words(profile.name()));
        for (Known known : candidates) {
            for (Profile other : known.profiles()) {
                if (words.equals(new HashSet<>(words(other.name())))
                        && java.util.Objects.equals(profile.country(), other.country())) {
                    return Judgement.same(known.id(), 1, "same name and country");
                }
            }
        }
        return Judgement.unknown("nobody of that name is known");
    }

    /** The person with one more profile: a bounded choice, whatever the order in which profiles came. */
    public Known with(Known known, Profile profile) {
        List<Profile> profiles = new ArrayList<>(known.profiles());
        if (profiles.stream().noneMatch(p -> p.id().equals(profile.id()))) {
            profiles.add(profile);
        }
        return new Known(known.id(), profiles.subList(Math.max(0, profiles.size() - SAMPLE), profiles.size()));
    }

    private static List<String> words(String name) {
        return Arrays.stream(Fold.fold(name).split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }
}
