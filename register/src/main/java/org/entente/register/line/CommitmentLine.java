package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.reader.lexicon.Fold;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking, and what is known to have come of it.
 *
 * @param id the document's id, {@code #} and the commitment's id in its reading
 * @param by who undertakes
 * @param sides of those who undertake and of those towards whom they do
 * @param day of the document, ISO; {@code ""} when unknown
 * @param due EDTF, when the words give it
 * @param report the report of the engagement at which it was made
 * @param repeats the commitment that it says again
 * @param status one of the words of the scale in use, such as {@code no_evidence}
 * @param terms what it is about, by which later words are matched with it
 * @param before the words before it, where they say what "it" is; else null
 * @param dueWording of the day by which it is due, in the document
 * @param responsible the body that must see to it, entered by hand
 * @param reminder day on which to be reminded, ISO, entered by hand
 */
public record CommitmentLine(
        String id,
        String document,
        String uri,
        String commitment,
        String act,
        String what,
        List<PartyLine> by,
        List<PartyLine> to,
        List<String> sides,
        List<String> fields,
        boolean continuing,
        String day,
        @Nullable String due,
        @Nullable String dueWording,
        @Nullable String horizon,
        @Nullable String report,
        @Nullable String repeats,
        String status,
        int evidence,
        @Nullable String latest,
        double confidence,
        List<String> terms,
        @Nullable String before,
        @Nullable String responsible,
        @Nullable String reminder,
        List<Cited> cited)
        implements Kept {
    /** The same undertaking, as it stands now. */
    public CommitmentLine standing(String status, int evidence, @Nullable String latest) {
        return new CommitmentLine(
                id,
                document,
                uri,
                commitment,
                act,
                what,
                by,
                to,
                sides,
                fields,
                continuing,
                day,
                due,
                dueWording,
                horizon,
                report,
                repeats,
                status,
                evidence,
                latest,
                confidence,
                terms,
                before,
                responsible,
                reminder,
                cited);
    }

    /** The same undertaking, of and towards these. */
    public CommitmentLine between(List<PartyLine> by, List<PartyLine> to) {
        return new CommitmentLine(
                id,
                document,
                uri,
                commitment,
                act,
                what,
                by,
                to,
                sides,
                fields,
                continuing,
                day,
                due,
                dueWording,
                horizon,
                report,
                repeats,
                status,
                evidence,
                latest,
                confidence,
                terms,
                before,
                responsible,
                reminder,
                cited);
    }

    @Override
    public String sort() {
        return day;
    }

    @Override
    public String says() {
        return what;
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(LineType.ALL, "status:" + status, "document:" + document));
        fields.forEach(field -> keys.add("field:" + field));
        sides.forEach(side -> keys.add("side:" + side));
        for (String pair : Pairs.of(sides)) {
            keys.add("pair:" + pair);
            keys.add("pair:" + pair + ":" + status);
            terms.forEach(term -> keys.add("term:" + pair + ":" + term));
        }
        if (responsible != null && !responsible.isBlank()) {
            keys.add("responsible:" + Fold.fold(responsible.strip()));
        }
        Stream.concat(by.stream(), to.stream())
                .map(PartyLine::actor)
                .filter(actor -> actor.startsWith("body:"))
                .distinct()
                .forEach(actor -> keys.add("party:" + actor));
        by.stream().map(PartyLine::actor).distinct().forEach(actor -> keys.add("actor:" + actor));
        return keys;
    }
}
