package org.entente.reader.annotate.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.model.Person;
import org.entente.reader.model.Sentence;

/**
 * Posts that an article speaks of again and again without naming anybody: "The Prime Minister spoke to … He said". The
 * office then stands for whoever holds it.
 */
final class Offices {
    private static final int OFTEN = 2;

    private final Set<String> heads;
    private final List<Person> people;
    private final Map<String, Integer> counts = new HashMap<>();

    Offices(
            Lexicon lexicon,
            List<Person> people,
            List<Sentence> sentences,
            List<List<Piece>> pieces,
            List<Set<Integer>> used) {
        this.heads = lexicon.words("offices");
        this.people = people;
        for (Sentence sentence : sentences) {
            List<Piece> own = pieces.get(sentence.index());
            for (int p = 0; p < own.size(); p++) {
                TitleUnit unit = own.get(p).title();
                if (unit != null && !used.get(sentence.index()).contains(p) && points(sentence, unit)) {
                    counts.merge(Fold.fold(unit.title()), 1, Integer::sum);
                }
            }
        }
    }

    private boolean points(Sentence sentence, TitleUnit unit) {
        boolean owned = unit.to() < sentence.tokens().size()
                && sentence.tokens().get(unit.to()).norm().startsWith("'");
        return heads.contains(Fold.fold(unit.head()))
                && unit.capital()
                && !unit.plural()
                && !unit.former()
                && !owned
                && unit.from() > 0
                && sentence.tokens().get(unit.from() - 1).is("the");
    }

    /** "A spokesman for the palace said": a voice without a name speaks for the body, if nobody is named as one. */
    boolean voice(TitleUnit unit) {
        return unit.head().equals("Spokesperson")
                && !unit.organisation().isEmpty()
                && people.stream().flatMap(p -> p.posts().stream()).noneMatch(p -> Fold.fold(p.title())
                        .contains("spokes"));
    }

    /** Nobody in the article holds the post of {@code unit}, and it is spoken of often. */
    boolean stands(Sentence sentence, TitleUnit unit) {
        if (!points(sentence, unit) || counts.getOrDefault(Fold.fold(unit.title()), 0) < OFTEN) {
            return false;
        }
        String head = Fold.fold(unit.head());
        return people.stream()
                .filter(p -> unit.country() == null || unit.country().equals(p.country()))
                .flatMap(p -> p.posts().stream())
                .noneMatch(p -> Fold.fold(p.title()).contains(head));
    }
}
