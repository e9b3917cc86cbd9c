package org.entente.register.fold;

import java.util.List;
import java.util.Map;
import org.entente.register.line.PartyLine;

/** Whom the ids of a reading mean in the register. */
record Cast(Map<String, PartyLine> parties, Map<String, Boolean> persons) {
    /** The actor that an id of the reading means. */
    PartyLine get(String id) {
        PartyLine party = parties.get(id);
        return party == null ? new PartyLine(id, id, null) : party;
    }

    boolean person(String id) {
        return persons.getOrDefault(id, false);
    }

    List<PartyLine> list(List<String> ids) {
        return ids.stream().map(this::get).toList();
    }
}
