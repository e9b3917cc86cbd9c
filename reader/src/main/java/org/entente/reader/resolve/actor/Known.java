package org.entente.reader.resolve.actor;

import java.util.List;

/**
 * A person already known.
 *
 * @param profiles a bounded choice of the profiles judged to be this person, as {@link Actors#with} makes it
 */
public record Known(String id, List<Profile> profiles) {
    public Known {
        profiles = List.copyOf(profiles);
    }
}
