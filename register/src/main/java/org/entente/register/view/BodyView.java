package org.entente.register.view;

import java.util.List;
import org.entente.register.line.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * A body: a state, ministry, party, legislature, organisation.
 *
 * @param id {@code body:LA:ministry of health}, {@code state:LA}
 * @param holders who held posts in it, by the day on which they were last seen in them, the latest first
 * @param events in which it took part itself, or somebody while in a post of it; the latest, by day
 * @param undertook commitments to which it is a party
 * @param responsible commitments that it must see to
 * @param instruments of its side, told of where its engagements were reported
 * @param relations of a state: the sides of each
 */
public record BodyView(
        String id,
        String name,
        @Nullable String country,
        List<HolderView> holders,
        List<EventView> events,
        List<CommitmentView> undertook,
        List<CommitmentView> responsible,
        List<PaperView> instruments,
        List<List<String>> relations) {

    /** The id of the body in which a post is. */
    public static String id(@Nullable String country, String organisation) {
        return BodyId.of(false, country, organisation);
    }

    public boolean isState() {
        return id.startsWith("state:");
    }

    /** Somebody in a post of the body, dated by the documents that show it. */
    public record HolderView(String person, String name, PersonView.PostView post) {}
}
