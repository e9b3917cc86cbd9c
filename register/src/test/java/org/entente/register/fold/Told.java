package org.entente.register.fold;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document tells, as a reader might have read it; quotes are found in the text that is given. */
public final class Told {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String text;
    private final ObjectNode reading = JSON.createObjectNode();

    private Told(String document, String day, String text) {
        this.text = text;
        reading.put("schema", "entente/reading/1");
        reading.put("reader", "1");
        reading.putObject("document")
                .put("id", id(document))
                .put("uri", document + ".txt")
                .put("outlet", "The " + document + " Post")
                .put("text", text)
                .putObject("published")
                .put("edtf", day);
    }

    /** @param document one letter */
    public static Told in(String document, String day, String text) {
        return new Told(document, day, text);
    }

    public static String id(String document) {
        return "sha256:" + document.repeat(64);
    }

    public Told readBy(String version) {
        reading.put("reader", version);
        return this;
    }

    /** @param posts such as {@code Head @ Commission for External Relations} */
    public Told person(String id, String name, @Nullable String country, String... posts) {
        ObjectNode person = reading.withArray("people").addObject();
        person.put("id", id).put("name", name).put("country", country);
        person.putArray("variants").add(name);
        ArrayNode held = person.putArray("posts");
        for (String post : posts) {
            String[] parts = post.split(" @ ");
            String organisation = parts.length > 1 ? parts[1] : "";
            held.addObject()
                    .put("title", parts[0])
                    .put("organisation", organisation)
                    .put("country", country);
        }
        quote(person, name);
        return this;
    }

    public Told state(String id, String country) {
        reading.withArray("bodies")
                .addObject()
                .put("id", id)
                .put("name", country)
                .put("kind", "state")
                .put("country", country);
        return this;
    }

    /** @param participants {@code VN:p1}, the side and the actor */
    public Told engagement(String id, String kind, String status, String day, String quote, String... participants) {
        ObjectNode engagement = reading.withArray("engagements").addObject();
        engagement.put("id", id).put("kind", kind).put("status", status).put("confidence", 0.9);
        date(engagement, "when", day);
        ArrayNode all = engagement.putArray("participants");
        for (String participant : participants) {
            String[] parts = participant.split(":", 2);
            all.addObject().put("actor", parts[1]).put("role", "participant").put("side", parts[0]);
        }
        quote(engagement, quote);
        return this;
    }

    /** The engagement last told of is a part of this one. */
    public Told partOf(String visit) {
        ArrayNode all = reading.withArray("engagements");
        ((ObjectNode) all.get(all.size() - 1)).put("partOf", visit);
        return this;
    }

    /** The engagement last told of took place there. */
    public Told at(String city, String country) {
        ArrayNode all = reading.withArray("engagements");
        ((ObjectNode) all.get(all.size() - 1))
                .putObject("place")
                .put("city", city)
                .put("country", country);
        return this;
    }

    public Told commitment(String id, String engagement, String by, String to, String what, String field) {
        ObjectNode commitment = reading.withArray("commitments").addObject();
        commitment.put("id", id).put("act", "pledge").put("what", what).put("engagement", engagement);
        commitment.putArray("by").add(by);
        commitment.putArray("to").add(to);
        commitment.putArray("fields").add(field);
        commitment.put("confidence", 0.8);
        quote(commitment, what);
        return this;
    }

    public Told instrument(String id, String title, String status) {
        ObjectNode instrument = reading.withArray("instruments").addObject();
        instrument.put("id", id).put("title", title).put("kind", "agreement").put("status", status);
        quote(instrument, title);
        return this;
    }

    private static void date(ObjectNode finding, String field, String day) {
        if (!day.isEmpty()) {
            String[] ends = day.split("/", 2);
            finding.putObject(field)
                    .put("edtf", day)
                    .put("earliest", ends[0])
                    .put("latest", ends[ends.length - 1])
                    .put("text", day);
        }
    }

    private void quote(ObjectNode finding, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the text does not say: " + words);
        }
        int start = text.codePointCount(0, at);
        finding.putArray("evidence")
                .addObject()
                .put("start", start)
                .put("end", start + words.codePointCount(0, words.length()))
                .put("quote", words)
                .put("prefix", "")
                .put("suffix", "");
    }

    public String line() {
        return JSON.writeValueAsString(reading);
    }

    public String document() {
        return reading.path("document").path("id").asString("");
    }
}
