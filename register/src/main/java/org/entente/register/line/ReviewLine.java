package org.entente.register.line;

import java.util.List;

/**
 * Something that a person should look at.
 *
 * @param about {@code person}, {@code event}, {@code link}, {@code decision} or {@code finding}
 * @param subject the line that it is about
 * @param other the line that it may be the same as, or {@code ""}
 * @param score how sure the rule was, 0 to 1
 */
public record ReviewLine(
        String id, String about, String subject, String other, double score, String reason, String document)
        implements Kept {
    @Override
    public String sort() {
        return "";
    }

    @Override
    public List<String> keys() {
        return List.of(LineType.ALL, "about:" + about, "document:" + document);
    }
}
