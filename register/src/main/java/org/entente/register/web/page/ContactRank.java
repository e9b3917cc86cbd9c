package org.entente.register.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.reader.resolve.actor.Rank;
import org.entente.reader.resolve.actor.Ranks;
import org.entente.register.publish.Wording;
import org.entente.register.view.EventView;
import org.entente.register.view.PartyView;

/** At what rank sides met: each is as high as its highest, and the contact as high as the lower of them. */
public record ContactRank(Ranks ranks) {
    Rank of(EventView event) {
        return sides(event).values().stream().max(Comparator.naturalOrder()).orElse(Rank.OTHER);
    }

    /** The highest of each side of whom a post is told; a side of which none is told does not count. */
    private Map<String, Rank> sides(EventView event) {
        Map<String, Rank> sides = new LinkedHashMap<>();
        for (PartyView party : event.participants()) {
            String side = party.side();
            String post = party.capacity();
            if (side != null && post != null && !post.isBlank()) {
                sides.merge(side, ranks.of(post), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return sides;
    }

    /** Is a post of somebody told that has a rank? */
    public boolean known(EventView event) {
        return of(event) != Rank.OTHER;
    }

    /** {@code head of state or party}. */
    public String words(EventView event) {
        return words(of(event));
    }

    static String words(Rank rank) {
        return switch (rank) {
            case HEAD -> "head of state or party";
            case GOVERNMENT -> "head of government or parliament";
            case MINISTER -> "minister or deputy head";
            case DEPUTY -> "deputy minister";
            case OTHER -> "other or unknown rank";
        };
    }

    /** {@code Laos: minister or deputy head; Vietnam: head of government or parliament}. */
    public String bySide(EventView event) {
        Map<String, Rank> sides = sides(event);
        if (sides.size() > 1 && sides.values().stream().distinct().count() == 1) {
            return words(of(event)) + " on each side";
        }
        return sides.entrySet().stream()
                .map(side -> Wording.side(side.getKey()) + ": " + words(side.getValue()))
                .collect(Collectors.joining("; "));
    }
}
