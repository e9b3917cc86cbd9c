package org.entente.reader.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Document;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Reading;
import org.jspecify.annotations.Nullable;

/** Reads a few lines with the shipped knowledge and tells what was found in one line a finding. */
public final class Scenario {
    private static final Reader READER = Reader.shipped();

    private final Reading reading;

    private Scenario(Reading reading) {
        this.reading = reading;
    }

    /** The text as of a day known to the caller. */
    public static Scenario of(String published, String text) {
        DateReading day = new DateReading(null, published, published, published, "", "given by the caller", List.of());
        return new Scenario(READER.read(document("scenario.txt", text.getBytes(StandardCharsets.UTF_8), day)));
    }

    public static Document document(String uri, byte[] bytes, @Nullable DateReading published) {
        Document document = Ingest.take(uri, bytes, published).document();
        if (document == null) {
            throw new IllegalArgumentException("not a document: " + uri);
        }
        return document;
    }

    public Reading reading() {
        return reading;
    }

    /** Such as {@code talks held 2024-10-22 Hanoi/VN: Ann Lee (AU guest), Le Van Ba (VN host)}. */
    public List<String> engagements() {
        return reading.findings().engagements().stream().map(this::line).toList();
    }

    private String line(Engagement e) {
        String place = e.place() == null
                ? "-"
                : (e.place().city() == null ? "" : e.place().city()) + "/"
                        + e.place().country();
        String who = e.participants().isEmpty()
                ? String.join(" and ", e.sides())
                : e.participants().stream()
                        .map(p -> name(p.actor()) + " (" + p.side() + " " + lower(p.role()) + ")")
                        .collect(Collectors.joining(", "));
        String when = e.when() == null ? "-" : e.when().edtf();
        return lower(e.kind()) + " " + lower(e.status()) + " " + when + " " + place + ": " + who;
    }

    /** Such as {@code pledge by Laos to Japan: build the road [infrastructure_transport]}. */
    public List<String> commitments() {
        return reading.findings().commitments().stream()
                .map(c -> lower(c.act()) + " by " + names(c.by()) + ": " + c.what() + " " + c.fields())
                .toList();
    }

    /** Such as {@code praise Ann Lee: praised the plan}. */
    public List<String> statements() {
        return reading.findings().statements().stream()
                .map(s -> lower(s.act()) + " " + names(s.speakers()) + ": "
                        + s.evidence().get(0).quote())
                .toList();
    }

    /** Such as {@code Ann Lee AU: Minister of Trade @ Ministry of Trade}. */
    public List<String> people() {
        return reading.people().stream()
                .map(p -> p.name() + " " + p.country() + ": "
                        + p.posts().stream()
                                .map(q -> q.title() + " @ " + q.organisation())
                                .collect(Collectors.joining("; ")))
                .toList();
    }

    public List<String> rejected() {
        return reading.findings().rejected().stream()
                .map(r -> r.rule() + ": " + r.reason())
                .toList();
    }

    private String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(" + "));
    }

    private String name(String id) {
        return reading.people().stream()
                .filter(p -> p.id().equals(id))
                .map(p -> p.name())
                .findFirst()
                .or(() -> reading.bodies().stream()
                        .filter(b -> b.id().equals(id))
                        .map(b -> b.name())
                        .findFirst())
                .orElse(id);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
