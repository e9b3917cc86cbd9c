package org.entente.reader.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Person;

/** Adds to each person the wordings that mean them besides the name: "the Lao leader". */
final class Variants {
    private Variants() {}

    static List<Person> of(List<Person> people, List<Mention> mentions, String text) {
        return people.stream().map(p -> with(p, mentions, text)).toList();
    }

    private static Person with(Person person, List<Mention> mentions, String text) {
        Set<String> variants = new LinkedHashSet<>(person.variants());
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.NOMINAL && mention.actors().contains(person.id())) {
                variants.add(mention.span().of(text));
            }
        }
        return new Person(
                person.id(),
                person.name(),
                person.country(),
                person.gender(),
                List.copyOf(variants),
                person.posts(),
                person.mentions());
    }
}
