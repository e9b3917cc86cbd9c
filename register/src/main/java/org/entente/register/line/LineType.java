package org.entente.register.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.register.ledger.Line;
import org.entente.register.ledger.LineBook;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import tools.jackson.databind.json.JsonMapper;

/** One kind of line, and how it stands in the book: as JSON whose fields are those of its record, in order. */
public record LineType<T extends Kept>(String kind, Class<T> type) {
    /** Under this key every line of a kind is found. */
    public static final String ALL = "all";

    public static final LineType<DocumentLine> DOCUMENTS = new LineType<>("document", DocumentLine.class);
    public static final LineType<ProfileLine> PROFILES = new LineType<>("profile", ProfileLine.class);
    public static final LineType<PersonLine> PEOPLE = new LineType<>("person", PersonLine.class);
    public static final LineType<ReportLine> REPORTS = new LineType<>("report", ReportLine.class);
    public static final LineType<EventLine> EVENTS = new LineType<>("event", EventLine.class);
    public static final LineType<CommitmentLine> COMMITMENTS = new LineType<>("commitment", CommitmentLine.class);
    public static final LineType<TraceLine> TRACES = new LineType<>("trace", TraceLine.class);
    public static final LineType<LinkLine> LINKS = new LineType<>("link", LinkLine.class);
    public static final LineType<RelationLine> RELATIONS = new LineType<>("relation", RelationLine.class);
    public static final LineType<PaperLine> PAPERS = new LineType<>("paper", PaperLine.class);
    public static final LineType<DecisionLine> DECISIONS = new LineType<>("decision", DecisionLine.class);
    public static final LineType<AliasLine> ALIASES = new LineType<>("alias", AliasLine.class);
    public static final LineType<ReviewLine> REVIEWS = new LineType<>("review", ReviewLine.class);

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(List.class, lists -> lists.setInclude(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                    .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    public Optional<T> find(Lines lines, String id) {
        return lines.find(kind, id).map(this::read);
    }

    public T get(Lines lines, String id) {
        return read(lines.get(kind, id));
    }

    public List<T> list(Lines lines, String key, Slice slice) {
        return lines.list(kind, key, slice).stream().map(this::read).toList();
    }

    /** Those of the keys under which there is any. */
    public List<String> known(Lines lines, Collection<String> keys) {
        return lines.known(kind, keys);
    }

    public long count(Lines lines, String key) {
        return lines.count(kind, key);
    }

    public void put(LineBook book, T line) {
        book.put(new Line(kind, line.id(), line.sort(), JSON.writeValueAsString(line), line.keys()));
    }

    public void remove(LineBook book, String id) {
        book.remove(kind, id);
    }

    private T read(Line line) {
        return JSON.readValue(line.body(), type);
    }
}
