package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument, mechanism, honour or milestone as one document tells of it.
 *
 * @param type {@code instrument}, {@code mechanism}, {@code honour} or {@code milestone}
 * @param name its title
 * @param same folded title and sides: what tells of the same thing in other documents has the same
 * @param status {@code signed} and the like, of an instrument
 * @param session number of the session, of a mechanism
 */
public record PaperLine(
        String id,
        String document,
        String uri,
        String type,
        String name,
        String same,
        List<String> sides,
        @Nullable String status,
        @Nullable Integer session,
        @Nullable String when,
        String day,
        @Nullable String more,
        Cited cited)
        implements Kept {
    @Override
    public String sort() {
        return day;
    }

    @Override
    public String says() {
        return name;
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("type:" + type, "document:" + document, "same:" + same));
        Pairs.of(sides).forEach(pair -> keys.add(type + ":" + pair));
        return keys;
    }
}
