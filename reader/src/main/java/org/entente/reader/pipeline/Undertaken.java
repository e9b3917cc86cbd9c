package org.entente.reader.pipeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Commitment;
import org.entente.reader.model.Person;

/**
 * What those who hold posts of two states undertake is between sides, where no contact is told too: "President A and
 * Prime Minister B agreed to lay a cable".
 */
final class Undertaken {
    private static final int STATE = 2;

    private Undertaken() {}

    static boolean betweenStates(List<Commitment> commitments, AnnotatedArticle article) {
        Set<String> states = new TreeSet<>();
        Set<String> holders = new TreeSet<>();
        for (Person person : article.people()) {
            String country = person.country();
            boolean holds = person.posts().stream().anyMatch(post -> !post.former());
            if (holds && country != null && country.length() == STATE) {
                states.add(country);
                holders.add(person.id());
            }
        }
        return states.size() > 1
                && commitments.stream().flatMap(c -> c.by().stream()).anyMatch(holders::contains);
    }
}
