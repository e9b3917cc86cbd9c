package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that may tell what came of an earlier commitment: a sentence with a cue of progress, or a later undertaking.
 *
 * @param cue the type of follow-through that the words suggest
 * @param terms what they are about
 */
public record TraceLine(
        String id,
        String document,
        String uri,
        String day,
        String cue,
        List<String> sides,
        List<String> fields,
        List<String> terms,
        Cited cited)
        implements Kept {
    @Override
    public String sort() {
        return day;
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("document:" + document));
        for (String pair : Pairs.of(sides)) {
            terms.forEach(term -> keys.add("term:" + pair + ":" + term));
        }
        return keys;
    }
}
