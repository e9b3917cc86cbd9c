package org.entente.reader.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Words that a rule asks for together, by the name of their group: the entries of {@code words/}. */
public final class WordGroups {
    private final Map<String, Set<String>> groups = new HashMap<>();

    /** A group that several files name has the words of all of them, so that a user's own file adds to a shipped group. */
    public WordGroups(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("words")) {
            groups.computeIfAbsent(e.get("name"), name -> new LinkedHashSet<>()).addAll(e.list("words"));
        }
        groups.replaceAll((name, words) -> Collections.unmodifiableSet(words));
    }

    /**
     * The words of a group, in the order of the files.
     *
     * @throws KnowledgeException when no file has a group of that name
     */
    public Set<String> get(String name) {
        Set<String> words = groups.get(name);
        if (words == null) {
            throw new KnowledgeException("no group of words is called '" + name + "'", null);
        }
        return words;
    }
}
