package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.jspecify.annotations.Nullable;

/** Posts held, dated by the documents that show them. Immutable and safe to share. */
public final class Memberships {
    public Memberships(KnowledgeFiles knowledge) {}

    /** The post in plain words, alike for all its wordings, such as {@code prime minister|LA}. */
    public String key(Held post) {
        return Fold.fold(post.title()) + "|" + post.country();
    }

    /** A person's posts with those that one more profile shows. */
    public List<Membership> with(List<Membership> memberships, String person, Profile profile) {
        List<Membership> all = new ArrayList<>(memberships);
        for (Held post : profile.posts()) {
            all.add(new Membership(
                    person,
                    key(post),
                    post.title(),
                    post.organisation(),
                    post.country(),
                    profile.day(),
                    profile.day(),
                    post.former() ? profile.day() : null,
                    1));
        }
        return List.copyOf(all);
    }

    /**
     * Who held a post on a day, as far as documents tell.
     *
     * @param memberships those of all persons seen in the post: those kept under {@code key}
     */
    public Optional<Membership> holderOf(String key, @Nullable String day, List<Membership> memberships) {
        return memberships.stream().filter(m -> m.key().equals(key)).findFirst();
    }
}
