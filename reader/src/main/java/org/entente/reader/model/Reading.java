package org.entente.reader.model;

import java.util.List;

/** All that the reader found in one document: a pure function of its bytes, the knowledge files and the version. */
public record Reading(
        String reader,
        Article article,
        List<Person> people,
        List<Body> bodies,
        Findings findings,
        List<Problem> problems) {}
