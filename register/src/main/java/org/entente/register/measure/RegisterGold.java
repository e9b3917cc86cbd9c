package org.entente.register.measure;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What people say of a folder of documents together.
 *
 * @param events the reports of each event
 * @param people the mentions of each person
 */
public record RegisterGold(List<List<Report>> events, List<List<Mention>> people, List<Link> links) {

    /** Words of a document, named by its file. */
    public record Words(String document, String quote) {
        static Words of(JsonNode node) {
            return new Words(
                    node.path("document").asString(), node.path("quote").asString());
        }
    }

    /** One report of an event. */
    public record Report(Words words, String kind, String status) {}

    /** A person named in a document. */
    public record Mention(String document, String name) {}

    /** A commitment and what follows it; each may stand in several documents in the same words. */
    public record Link(List<Words> commitment, List<Words> evidence, String type) {}

    /** Reads {@code register.json}. */
    public static RegisterGold of(JsonNode json) {
        List<List<Report>> events = new ArrayList<>();
        for (JsonNode event : json.path("events")) {
            List<Report> reports = new ArrayList<>();
            for (JsonNode r : event.path("reports")) {
                reports.add(new Report(
                        Words.of(r), r.path("kind").asString(), r.path("status").asString()));
            }
            events.add(reports);
        }
        List<List<Mention>> people = new ArrayList<>();
        for (JsonNode person : json.path("people")) {
            List<Mention> mentions = new ArrayList<>();
            for (JsonNode m : person.path("mentions")) {
                mentions.add(new Mention(
                        m.path("document").asString(), m.path("name").asString()));
            }
            people.add(mentions);
        }
        List<Link> links = new ArrayList<>();
        for (JsonNode link : json.path("followThrough")) {
            links.add(new Link(
                    all(link.path("commitment")),
                    all(link.path("evidence")),
                    link.path("type").asString()));
        }
        return new RegisterGold(events, people, links);
    }

    private static List<Words> all(JsonNode node) {
        List<Words> words = new ArrayList<>(List.of(Words.of(node)));
        node.path("alsoIn").forEach(other -> words.add(Words.of(other)));
        return words;
    }
}
