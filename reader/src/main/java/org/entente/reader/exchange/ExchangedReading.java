package org.entente.reader.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reading as it is exchanged and kept: one record for each object of the schema {@code reading-1.json}. Unlike
 * {@link org.entente.reader.model.Reading} its offsets count Unicode code points, and its words of choice ("held",
 * "talks") are spelled as in JSON, so that readings of other versions can be taken in.
 */
public record ExchangedReading(
        String schema,
        String reader,
        Source document,
        List<Person> people,
        List<Body> bodies,
        List<Engagement> engagements,
        List<Commitment> commitments,
        List<Statement> statements,
        List<Instrument> instruments,
        List<Honour> honours,
        List<Mechanism> mechanisms,
        List<Milestone> milestones,
        List<Problem> problems) {

    /** The document that was read, with its cleaned text. */
    public record Source(
            String id,
            String uri,
            @Nullable String language,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String agency,
            @Nullable Day published,
            @Nullable Dateline dateline,
            String text) {}

    /** A date: EDTF, the days it can mean at the least and at the most, the wording, and how one became the other. */
    public record Day(
            String edtf,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable String text,
            @Nullable String basis,
            List<String> alternatives) {}

    public record Dateline(@Nullable String place, @Nullable String country) {}

    /**
     * Words of the text, with a few before and after.
     *
     * @param start first code point of the text that belongs to the quote
     */
    public record Quote(int start, int end, String quote, String prefix, String suffix) {}

    public record Person(
            String id,
            String name,
            @Nullable String country,
            List<String> variants,
            List<Post> posts,
            List<Quote> evidence) {}

    public record Post(
            String title,
            @Nullable String organisation,
            @Nullable String country,
            boolean former,
            List<Quote> evidence) {}

    public record Body(
            String id, String name, String kind, @Nullable String country, List<Quote> evidence) {}

    /**
     * One contact.
     *
     * @param sides the states and organisations that it was between: told where nobody who stood for them is named, else
     *     those of the participants
     */
    public record Engagement(
            String id,
            String kind,
            String status,
            @Nullable Day when,
            @Nullable Place place,
            @Nullable String partOf,
            List<Participant> participants,
            List<String> sides,
            double confidence,
            List<Quote> evidence) {
        public Engagement {
            sides = sides.isEmpty()
                    ? participants.stream()
                            .flatMap(p -> Stream.ofNullable(p.side()))
                            .distinct()
                            .sorted()
                            .toList()
                    : sides;
        }
    }

    public record Place(@Nullable String city, @Nullable String country) {}

    public record Participant(
            String actor,
            String role,
            @Nullable String side,
            @Nullable String capacity,
            @Nullable String onBehalfOf) {}

    public record Commitment(
            String id,
            List<String> by,
            List<String> to,
            String act,
            String what,
            List<String> fields,
            boolean continuing,
            @Nullable Day due,
            @Nullable String engagement,
            @Nullable String repeats,
            double confidence,
            List<Quote> evidence,
            List<String> speakers) {}

    public record Statement(
            String id,
            List<String> speakers,
            List<String> to,
            String act,
            String about,
            List<String> fields,
            double confidence,
            List<Quote> evidence) {}

    public record Instrument(
            String id,
            String title,
            String kind,
            String status,
            List<String> sides,
            double confidence,
            List<Quote> evidence) {}

    public record Honour(
            String id,
            String award,
            List<String> givers,
            @Nullable String authority,
            List<String> recipients,
            @Nullable String period,
            double confidence,
            List<Quote> evidence) {}

    public record Mechanism(
            String id,
            String name,
            List<String> sides,
            @Nullable Integer session,
            @Nullable Day when,
            List<Quote> evidence) {}

    public record Milestone(
            String id, String name, @Nullable Day when, List<Quote> evidence) {}

    public record Problem(String code, String message) {}
}
