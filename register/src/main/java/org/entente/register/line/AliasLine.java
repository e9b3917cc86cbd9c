package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Two persons, or two events, that are taken to be one: because somebody decided so, or because a rule found it out
 * once more was known. What was told of each stays as it is, so that it can be taken back.
 *
 * @param id {@code decision:}… or {@code rule:}…; those of decisions come first
 * @param into the one whose id both bear now
 * @param from the other
 * @param decision number of the entry that said so; 0 for a rule
 * @param document whose reading gave the rule its reason; {@code ""} for a decision
 * @param score how sure the rule was, 0 to 1
 */
public record AliasLine(
        String id, String into, String from, long decision, String document, double score, String reason)
        implements Kept {
    @Override
    public String sort() {
        return id;
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(LineType.ALL, "of:" + into, "of:" + from));
        keys.add(decision > 0 ? "decision:" + decision : "document:" + document);
        return keys;
    }
}
