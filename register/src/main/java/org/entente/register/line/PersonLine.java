package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.reader.resolve.actor.Membership;
import org.entente.reader.resolve.actor.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A person across documents.
 *
 * @param name the fullest of the names
 * @param names every spelling seen, in the order of the ledger
 * @param posts held, as dated memberships
 * @param documents how many documents name them
 * @param lookups under what the person is looked up when a document names somebody
 * @param sample a bounded choice of the profiles, against which new ones are judged
 */
public record PersonLine(
        String id,
        String name,
        @Nullable String country,
        List<String> names,
        List<Membership> posts,
        int documents,
        String first,
        String last,
        List<String> lookups,
        List<Profile> sample)
        implements Kept {
    @Override
    public String sort() {
        return name;
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(LineType.ALL));
        if (country != null) {
            keys.add("country:" + country);
        }
        posts.stream()
                .flatMap(post ->
                        post.organisation() == null || post.organisation().isBlank()
                                ? Stream.empty()
                                : Stream.of(BodyId.of(false, post.country(), post.organisation())))
                .distinct()
                .forEach(keys::add);
        lookups.forEach(lookup -> keys.add("lookup:" + lookup));
        return keys;
    }
}
