package org.entente.reader.annotate.name;

import java.util.List;
import org.entente.reader.lexicon.Term;
import org.entente.reader.model.Post;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where a name stands, with what is said of its bearer there.
 *
 * @param norms the folded words of the name
 * @param posts the posts that the words around it give
 * @param country stated beside the name ("of Spain", "his Lao counterpart"), or null
 * @param beside the state of the one named just before in the same list: "Syrian Foreign Minister X, Defence Minister Y"
 * @param relation {@code counterpart}, {@code deputy}, {@code spouse} …, or null
 * @param styled "Mr", "General" or the like stands before it
 * @param known what the authority file says, or null
 * @param whole the name with its posts, as a variant
 */
record NameUse(
        int sentence,
        int from,
        int to,
        Span span,
        String text,
        List<String> norms,
        List<Post> posts,
        @Nullable String country,
        @Nullable String beside,
        @Nullable String gender,
        @Nullable String relation,
        boolean styled,
        @Nullable Term known,
        Span whole) {
    boolean full() {
        return norms.size() > 1;
    }
}
