package org.entente.register.line;

import java.util.List;
import org.entente.reader.resolve.actor.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A person as one document shows them.
 *
 * @param profile whose id is the document's id, {@code #} and the person's id in its reading
 * @param cluster the person whom the rules take this to be, before any merge by hand
 * @param person the person whom it is taken to be now
 * @param score how sure the rule was, 0 to 1
 */
public record ProfileLine(
        Profile profile,
        String document,
        String uri,
        String cluster,
        String person,
        double score,
        String reason,
        @Nullable Cited cited)
        implements Kept {
    /** The same profile, now of another person. */
    public ProfileLine of(String cluster, String person) {
        return new ProfileLine(profile, document, uri, cluster, person, score, reason, cited);
    }

    @Override
    public String id() {
        return profile.id();
    }

    @Override
    public String sort() {
        return profile.day() == null ? "" : profile.day();
    }

    @Override
    public String says() {
        return profile.name();
    }

    @Override
    public List<String> keys() {
        return List.of("person:" + person, "cluster:" + cluster, "document:" + document);
    }
}
