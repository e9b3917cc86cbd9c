package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that may tell what came of an earlier commitment: a sentence with a cue of progress, or a later undertaking.
 *
 * @param cue the type of follow-through that the words suggest
 * @param terms what they are about
 * @param before the words before them, where they say what "it" is; else null
 * @param promise they are an undertaking themselves
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
        @Nullable String before,
        boolean promise,
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
