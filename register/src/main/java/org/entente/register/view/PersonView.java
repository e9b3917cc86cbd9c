package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person across documents.
 *
 * @param documents URIs of the documents that name them
 */
public record PersonView(
        String id,
        String name,
        @Nullable String country,
        List<String> names,
        List<PostView> posts,
        List<String> documents) {

    /**
     * A post, dated by the documents that show it.
     *
     * @param formerSince since when documents call it a former one
     */
    public record PostView(
            String title,
            @Nullable String organisation,
            @Nullable String country,
            @Nullable String firstSeen,
            @Nullable String lastSeen,
            @Nullable String formerSince,
            int documents) {}
}
