package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should look at: what, why, and the words it rests on.
 *
 * @param assigned name of whoever is to look at it, or null
 */
public record ReviewView(
        String id,
        String about,
        String subject,
        String other,
        double score,
        String reason,
        @Nullable String assigned) {

    /** Ids of what it is about. */
    public List<String> ids() {
        return other.isEmpty() ? List.of(subject) : List.of(subject, other);
    }

    /** The same, with whoever is to look at it. */
    public ReviewView assigned(Assignments assignments) {
        String to = assignments.find(ids()).map(AssignmentView::to).orElse(null);
        return new ReviewView(id, about, subject, other, score, reason, to);
    }
}
