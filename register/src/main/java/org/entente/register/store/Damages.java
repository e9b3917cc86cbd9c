package org.entente.register.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a database beyond the entries themselves; what the entries must be, the chain tells. */
final class Damages {
    private static final int PAGE = 1000;
    private static final int ENOUGH = 5;

    private Damages() {}

    /** The first few damages, in words; empty when there is none. */
    static List<String> list(Session session) throws SQLException {
        List<String> damages = new ArrayList<>(session.dialect().damages(session));
        long entries = session.one("SELECT COALESCE(MAX(number), 0) FROM entry", r -> r.getLong(1))
                .orElse(0L);
        long known = Math.max(
                SqlWriting.folded(session),
                session.one("SELECT COALESCE(MAX(since), 0) FROM line", r -> r.getLong(1))
                        .orElse(0L));
        if (known > entries) {
            damages.add("entries from number " + (entries + 1) + " on are missing: lines were made by entry " + known);
        }
        Place place = new Place("", "", 0);
        while (place != null && damages.size() < ENOUGH) {
            place = page(session, place, damages);
        }
        return damages;
    }

    private record Place(String kind, String id, long until) {}

    /** Looks at the lines after a place; where to go on, or null at the end. */
    private static @Nullable Place page(Session session, Place after, List<String> damages) throws SQLException {
        List<Place> read = session.list(
                "SELECT kind, id, until, since, sort, body, crc FROM line"
                        + " WHERE (kind, id, until) > (?, ?, ?) ORDER BY kind, id, until LIMIT ?",
                r -> {
                    Place place = new Place(r.getString(1), r.getString(2), r.getLong(3));
                    if (r.getLong(7) != Crc.of(place.kind, place.id, r.getLong(4), r.getString(5), r.getString(6))) {
                        damages.add("the line of " + place.kind + ' ' + place.id + " is not as it was written");
                    }
                    return place;
                },
                after.kind,
                after.id,
                after.until,
                PAGE);
        return read.size() < PAGE ? null : read.get(read.size() - 1);
    }
}
