package org.entente.register.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.reader.model.Body;
import org.entente.reader.model.Person;
import org.entente.reader.model.Reading;

/** What the ids of a reading's actors are called. */
final class Names {
    private final Map<String, String> names = new HashMap<>();

    Names(Reading reading) {
        for (Person person : reading.people()) {
            names.put(person.id(), person.name());
        }
        for (Body body : reading.bodies()) {
            names.put(body.id(), body.name());
        }
    }

    /** The actor's name; an id that nobody bears is shown as it is. */
    String of(String id) {
        return names.getOrDefault(id, id);
    }

    String all(List<String> ids) {
        return ids.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
