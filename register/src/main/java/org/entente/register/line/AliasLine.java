package org.entente.register.line;

import java.util.List;

/**
 * A person or event that somebody merged into another.
 *
 * @param id of the one merged
 * @param into id of the other
 * @param decision number of the entry that did so
 */
public record AliasLine(String id, String into, long decision) implements Kept {
    @Override
    public String sort() {
        return id;
    }

    @Override
    public List<String> keys() {
        return List.of("into:" + into, "decision:" + decision);
    }
}
