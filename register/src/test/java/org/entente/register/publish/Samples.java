package org.entente.register.publish;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.model.Article;
import org.entente.reader.model.Block;
import org.entente.reader.model.Codes;
import org.entente.reader.model.Commitment;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Finding;
import org.entente.reader.model.Findings;
import org.entente.reader.model.Participant;
import org.entente.reader.model.Person;
import org.entente.reader.model.Place;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;
import org.entente.reader.model.Rejection;
import org.entente.reader.model.Span;
import org.entente.reader.model.Specificity;
import org.jspecify.annotations.Nullable;

/** Readings made by hand. */
final class Samples {
    static final String TITLE = "Ana Arda receives Bo Berg";
    static final String BODY = "Ana Arda met Bo Berg in Oslo on 3 May 2024. They agreed to open a bridge.";

    private Samples() {}

    /** A meeting with an undertaking made at it. */
    static Reading meeting() {
        return meeting(TITLE, BODY);
    }

    static Reading meeting(@Nullable String title, String body) {
        String text = title == null ? body : title + "\n\n" + body;
        List<Person> people = List.of(
                new Person(
                        "p1", "Ana Arda", "NO", "f", List.of("Ana Arda"), List.of(), List.of(span(text, "Ana Arda"))),
                new Person("p2", "Bo Berg", "SE", "m", List.of("Bo Berg"), List.of(), List.of(span(text, "Bo Berg"))));
        Engagement met = new Engagement(
                "e1",
                Engagement.Type.MEETING,
                Engagement.Status.HELD,
                new DateReading(null, "2024-05-03", "2024-05-03", "2024-05-03", "3 May 2024", "as written", List.of()),
                new Place("Oslo", "NO"),
                null,
                List.of(
                        new Participant("p1", Participant.Role.HOST, "NO", "Foreign Minister", null),
                        new Participant("p2", Participant.Role.GUEST, "SE", null, null)),
                List.of("NO", "SE"),
                new Codes("CONSULT", "036"),
                0.9,
                List.of(at(text, "Ana Arda met Bo Berg in Oslo on 3 May 2024.")));
        Commitment bridge = new Commitment(
                "c1",
                List.of("p1", "p2"),
                List.of(),
                List.of(),
                Commitment.Act.AGREE,
                "open a bridge",
                List.of("transport"),
                false,
                new Specificity(true, true, false, false),
                null,
                "e1",
                null,
                new Codes("AGREE", "057"),
                0.8,
                List.of(at(text, "They agreed to open a bridge.")));
        Rejection rejection = new Rejection(
                Finding.Kind.ENGAGEMENT, "no-sides", "only one side is named", List.of(at(text, "bridge")));
        Findings findings = new Findings(
                List.of(met),
                List.of(),
                List.of(bridge),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(rejection));
        return new Reading("0", article(title, text), people, List.of(), findings, List.of());
    }

    /** A page with no diplomacy, in trouble. */
    static Reading nothing() {
        Article article = article(null, "The hens lay well this spring.");
        return new Reading(
                "0",
                article,
                List.of(),
                List.of(),
                Findings.none(),
                List.of(new Problem(article.uri(), "language", "language xx is not read yet")));
    }

    private static Article article(@Nullable String title, String text) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        if (title != null) {
            blocks.add(new Block(Block.Kind.TITLE, new Span(0, title.length())));
            from = title.length() + 2;
        }
        blocks.add(new Block(Block.Kind.BODY, new Span(from, text.length())));
        return new Article(
                "sha256:0", "news/a.txt", text, blocks, title, "The Fjord", null, null, null, "en", "NO", List.of());
    }

    private static Span span(String text, String words) {
        int at = text.lastIndexOf(words);
        return new Span(at, at + words.length());
    }

    private static Evidence at(String text, String words) {
        return Evidence.of(text, span(text, words));
    }
}
