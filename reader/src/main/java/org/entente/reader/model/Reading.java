package org.entente.reader.model;

import java.util.List;

/**
 * All that the reader found in one document: a pure function of its bytes, the knowledge files and the version. Ids are
 * local to the reading, lists are in text order, and every span counts UTF-16 units of the article's text.
 *
 * @param reader the version of the reader
 * @param article the cleaned text
 * @param people who is named
 * @param bodies which states and other bodies are named, or stand behind those who are
 * @param findings what was found, and what was turned down
 * @param problems what kept the document, or parts of it, from being read; empty when nothing did
 */
public record Reading(
        String reader,
        Article article,
        List<Person> people,
        List<Body> bodies,
        Findings findings,
        List<Problem> problems) {}
