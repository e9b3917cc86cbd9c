package org.entente.reader.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article with everything that the annotators know about it. Lists are in text order. */
public record AnnotatedArticle(Article article, List<Person> people, List<Body> bodies, List<Scene> scenes) {

    /** The person with that id. */
    public Optional<Person> findPerson(String id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The body with that id. */
    public Optional<Body> findBody(String id) {
        return bodies.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** The state or organisation that an actor stands for, or null. */
    public @Nullable String side(String id) {
        return findPerson(id)
                .map(Person::country)
                .or(() -> findBody(id).map(Body::country))
                .orElse(null);
    }

    /** True when the id is a person's. */
    public boolean isPerson(String id) {
        return findPerson(id).isPresent();
    }

    /** The body that is the state with this code, when the article names it. */
    public Optional<Body> findState(@Nullable String country) {
        return bodies.stream()
                .filter(b -> b.kind() == Body.Kind.STATE
                        && b.country() != null
                        && b.country().equals(country))
                .findFirst();
    }

    /** The words of a sentence's tokens {@code [from, to)} as written. */
    public String words(Scene scene, int from, int to) {
        return scene.sentence().span(from, to).of(article.text());
    }

    /** Cites the sentence's tokens {@code [from, to)}. */
    public Evidence evidence(Scene scene, int from, int to) {
        return article.evidence(scene.sentence().span(from, to));
    }
}
