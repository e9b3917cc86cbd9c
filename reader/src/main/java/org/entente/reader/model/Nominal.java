package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person pointed at by post or part instead of name: "the Lao leader", "the ambassador", "the host".
 *
 * @param sentence the sentence's index
 * @param from first token in the sentence
 * @param to the token after the last
 * @param span where it stands in the article's text
 * @param head the folded word that names the post or part
 * @param posts the post it states, when it states one
 * @param country whose it is, or null
 * @param plural more than one is meant
 */
public record Nominal(
        int sentence,
        int from,
        int to,
        Span span,
        String head,
        List<Post> posts,
        @Nullable String country,
        boolean plural) {}
