package org.entente.reader.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as one document shows them.
 *
 * @param id of this profile, unique among all documents
 * @param name the fullest wording of the name
 * @param variants other wordings; those that hold no name ("the guest") do no harm
 * @param country ISO 3166-1 alpha-2, or the short name of the organisation whom the person serves, or null
 * @param gender {@code f}, {@code m} or null
 * @param day when the document was published, ISO, or null
 */
public record Profile(
        String id,
        String name,
        List<String> variants,
        @Nullable String country,
        @Nullable String gender,
        List<Held> posts,
        @Nullable String day) {
    public Profile {
        variants = List.copyOf(variants);
        posts = List.copyOf(posts);
    }
}
