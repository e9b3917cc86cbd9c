package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.resolve.event.Event;
import org.entente.reader.resolve.event.Party;
import org.jspecify.annotations.Nullable;

/**
 * One engagement, as all documents that report it tell.
 *
 * @param event what they say together
 * @param when EDTF, as the report with the event's date has it
 * @param sides that take part, in alphabetical order
 * @param partOf the report of the visit that this one belongs to
 * @param reports who reports it, in the order of publication
 */
public record EventLine(
        Event event,
        @Nullable String when,
        List<String> sides,
        @Nullable String partOf,
        List<Telling> reports) implements Kept {

    /**
     * One report: the document, and the engagement's id in its reading.
     *
     * @param when EDTF, and the wording of the date in the document
     */
    public record Telling(
            String document,
            String uri,
            String engagement,
            String kind,
            String status,
            @Nullable String published,
            @Nullable String outlet,
            @Nullable String when,
            @Nullable String wording,
            Cited cited) {}

    @Override
    public String id() {
        return event.id();
    }

    /** The first day that its date can mean, ISO; {@code ""} when unknown. */
    @Override
    public String sort() {
        return event.start() == null ? "" : event.start();
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(LineType.ALL, "status:" + event.status(), "kind:" + event.kind()));
        Pairs.of(sides).forEach(pair -> keys.add("pair:" + pair));
        Pairs.of(sides).forEach(pair -> keys.add("pair:" + pair + ":" + event.status()));
        sides.forEach(side -> keys.add("side:" + side));
        event.parties().stream()
                .map(Party::actor)
                .filter(actor -> actor != null)
                .distinct()
                .forEach(actor -> keys.add("actor:" + actor));
        return keys;
    }
}
