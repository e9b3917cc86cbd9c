package org.entente.reader.model;

import java.util.List;

/** An article whose names are known but whose "he" and "both sides" are not yet. Lists are in text order. */
public record NamedArticle(
        Article article,
        List<Sentence> sentences,
        List<Person> people,
        List<Body> bodies,
        List<Mention> mentions,
        List<Nominal> nominals,
        List<PlaceMention> places) {}
