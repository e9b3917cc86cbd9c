package org.entente.reader.model;

import java.util.List;

/** An article with everything that the annotators know about it. Lists are in text order. */
public record AnnotatedArticle(
        Article article,
        boolean relevant,
        List<Sentence> sentences,
        List<Person> people,
        List<Body> bodies,
        List<Mention> mentions,
        List<PlaceMention> places,
        List<DateReading> dates,
        List<Clause> clauses) {}
