package org.entente.reader.annotate.name;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.lexicon.NameWords.Vote;
import org.entente.reader.lexicon.Term;
import org.jspecify.annotations.Nullable;

/**
 * Decides which state or organisation somebody serves. What stands beside the name counts most, then the authority
 * file, then the sound of the name, then where the news is from.
 */
final class Allegiance {
    private final Lexicon lexicon;
    private final NameWords words;
    private final @Nullable String origin;
    private final @Nullable String most;
    private final Set<String> countries;

    /**
     * @param origin the state where the news is from, or null
     * @param most the state named most, or null
     * @param countries the states that the article names
     */
    Allegiance(
            Lexicon lexicon, NameWords words, @Nullable String origin, @Nullable String most, Set<String> countries) {
        this.lexicon = lexicon;
        this.words = words;
        this.origin = origin;
        this.most = most;
        this.countries = countries;
    }

    @Nullable
    String of(List<NameUse> uses, NameUse longest) {
        String known = known(uses, longest);
        String stated = first(uses.stream()
                .filter(u -> u.relation() == null || known == null || known.equals(u.country()))
                .map(NameUse::country));
        if (stated != null) {
            return stated;
        }
        String served = first(uses.stream().flatMap(u -> u.posts().stream()).map(p -> p.country()));
        if (served != null) {
            return served;
        }
        if (known != null) {
            return known;
        }
        // where somebody is first named, not "invited Minister X to Tonga" further down
        String beside = first(Stream.of(uses.get(0), longest).map(NameUse::beside));
        if (beside != null) {
            return beside;
        }
        return sounds(uses, longest);
    }

    private @Nullable String sounds(List<NameUse> uses, NameUse longest) {
        Optional<Vote> vote = words.findCountry(longest.norms(), countries);
        if (vote.isPresent() && vote.get().words() > 1) {
            return vote.get().country();
        }
        if (!longest.full()) {
            Optional<String> family = lexicon.findCountryOf(longest.norms().get(0));
            if (family.isPresent() && (countries.contains(family.get()) || leads(uses))) {
                return family.get();
            }
        }
        // papers give a state to the ministers of others, and none to their own
        boolean post = uses.stream().anyMatch(u -> !u.posts().isEmpty());
        return post && origin != null ? origin : vote.map(Vote::country).orElse(origin == null ? most : origin);
    }

    /** Who leads a state or a government is known everywhere by the family name: "President Biden". */
    private static boolean leads(List<NameUse> uses) {
        return uses.stream()
                .flatMap(u -> u.posts().stream())
                .anyMatch(p -> p.organisation().isEmpty() || p.organisation().equals("Government"));
    }

    private @Nullable String known(List<NameUse> uses, NameUse longest) {
        String here =
                first(uses.stream().map(NameUse::known).filter(Objects::nonNull).map(Term::country));
        String listed = here == null
                ? lexicon.findPerson(longest.norms()).map(Term::country).orElse(null)
                : here;
        return serves(uses, listed) ? listed : null;
    }

    /** An authority file knows in whose service somebody is; a minister once, they served a state then. */
    private boolean serves(List<NameUse> uses, @Nullable String country) {
        boolean minister = uses.stream()
                .flatMap(u -> u.posts().stream())
                .anyMatch(p -> p.organisation().startsWith("Ministry")
                        || p.organisation().equals("Government"));
        return country != null && !country.isEmpty() && (lexicon.isState(country) || !minister);
    }

    private static @Nullable String first(Stream<@Nullable String> found) {
        return found.filter(Objects::nonNull)
                .map(Function.identity())
                .findFirst()
                .orElse(null);
    }
}
