package org.entente.reader.exchange;

import java.io.StringWriter;
import org.entente.reader.model.Article;
import org.entente.reader.model.Findings;
import org.entente.reader.model.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Readings as JSON Lines: one line each, as {@code reading-1.json} describes it. Offsets count Unicode code points of
 * {@code document.text}, so that every language finds the same words at them. The same reading gives the same line.
 */
public final class ReadingJson {
    /** Names the shape of the lines. */
    public static final String SCHEMA = "entente/reading/1";

    private final JsonFactory factory = new JsonFactory();

    /** The reading as one line without its line end. */
    public String line(Reading reading) {
        StringWriter line = new StringWriter(reading.article().text().length() * 4 + 1024);
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            Article article = reading.article();
            write(new Fields(out, article, CodePoints.of(article.text())), reading);
        }
        return line.toString();
    }

    private static void write(Fields to, Reading reading) {
        to.out().writeStartObject();
        to.text("schema", SCHEMA);
        to.text("reader", reading.reader());
        to.object("document", () -> document(to, reading.article()));
        ActorFields actors = new ActorFields(to);
        to.objects("people", reading.people(), actors::person);
        to.objects("bodies", reading.bodies(), actors::body);
        findings(to, reading.findings());
        to.objects("problems", reading.problems(), problem -> {
            to.text("code", problem.code());
            to.text("message", problem.message());
        });
        to.out().writeEndObject();
    }

    private static void document(Fields to, Article article) {
        to.text("id", article.document());
        to.text("uri", article.uri());
        to.text("language", article.language());
        to.text("title", article.title());
        to.text("outlet", article.outlet());
        to.text("agency", article.agency());
        to.object("published", article.published(), date -> {
            to.text("edtf", date.edtf());
            to.text("basis", date.basis());
            to.alternatives(date);
        });
        to.object("dateline", article.dateline(), dateline -> {
            to.text("place", dateline.place());
            to.text("country", dateline.country());
        });
        to.text("text", article.text());
    }

    private static void findings(Fields to, Findings findings) {
        FindingFields fields = new FindingFields(to);
        to.objects("engagements", findings.engagements(), fields::engagement);
        to.objects("commitments", findings.commitments(), fields::commitment);
        to.objects("statements", findings.statements(), fields::statement);
        to.objects("instruments", findings.instruments(), fields::instrument);
        to.objects("honours", findings.honours(), fields::honour);
        to.objects("mechanisms", findings.mechanisms(), fields::mechanism);
        to.objects("milestones", findings.milestones(), fields::milestone);
        to.objects("rejected", findings.rejected(), fields::rejection);
    }
}
