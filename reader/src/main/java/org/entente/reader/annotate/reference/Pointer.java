package org.entente.reader.annotate.reference;

import java.util.List;
import org.entente.reader.model.Post;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that point at somebody named elsewhere.
 *
 * @param head the folded noun or pronoun
 * @param post the post that the words state, or null
 * @param country whose the words say it is, or null
 * @param titles words one of which the post of whoever is meant holds; empty when any may be meant
 */
record Pointer(
        int sentence,
        int from,
        int to,
        Span span,
        Kind kind,
        String head,
        @Nullable Post post,
        @Nullable String country,
        List<String> titles) {
    /** Whom the words can mean. */
    enum Kind {
        HE,
        SHE,
        THEY,
        I,
        IT,
        WE,
        POST,
        POSTS,
        PERSON,
        LEADER,
        DIPLOMAT,
        HOST,
        GUEST,
        COUNTERPART,
        SIDE,
        SIDES,
        PEOPLE,
        STYLE
    }
}
