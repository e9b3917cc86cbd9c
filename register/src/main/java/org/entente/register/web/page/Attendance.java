package org.entente.register.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.register.view.DossierView;
import org.entente.register.view.EventView;
import org.entente.register.view.PartyView;
import org.jspecify.annotations.Nullable;

/** Who takes part for a side, how often, and in which post last. */
public record Attendance(String side, List<Person> people) {
    public record Person(
            @Nullable String id,
            String name,
            @Nullable String post,
            int times,
            @Nullable String last) {}

    static List<Attendance> of(DossierView dossier) {
        List<Attendance> sides = new ArrayList<>();
        for (String side : dossier.relation().sides()) {
            Map<String, Person> people = new LinkedHashMap<>();
            for (EventView event : dossier.events()) {
                for (PartyView party : event.participants()) {
                    String id = party.actor();
                    if (id != null && id.contains("#") && side.equals(party.side())) {
                        people.merge(
                                id,
                                new Person(id, party.name(), party.capacity(), 1, event.start()),
                                (before, now) -> new Person(
                                        id,
                                        now.name().length() > before.name().length() ? now.name() : before.name(),
                                        now.post() == null ? before.post() : now.post(),
                                        before.times() + 1,
                                        now.last() == null ? before.last() : now.last()));
                    }
                }
            }
            sides.add(new Attendance(
                    side,
                    people.values().stream()
                            .sorted(Comparator.comparing(Person::times).reversed())
                            .toList()));
        }
        return sides;
    }
}
