package org.entente.register.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.register.publish.Wording;
import org.entente.register.view.ArticleView;
import org.entente.register.view.EventView;
import org.entente.register.view.FindingView;
import org.entente.register.view.PartyView;
import org.entente.register.view.PersonView;
import org.entente.register.view.QuoteView;
import org.jspecify.annotations.Nullable;

/** The same as linked data: schema.org for engagements and people, Web Annotation for a document's findings. */
final class Linked {
    static final String TYPE = "application/ld+json";

    private static final String SCHEMA = "https://schema.org";

    private Linked() {}

    static Map<String, Object> event(EventView event) {
        Map<String, Object> map = thing("Event", id("event", event.id()));
        map.put(
                "name",
                Wording.first(event.kind()) + ": "
                        + String.join(
                                " – ", event.sides().stream().map(Wording::side).toList()));
        put(map, "startDate", event.start());
        put(map, "endDate", event.end());
        put(map, "previousStartDate", event.previousStart());
        map.put("eventStatus", SCHEMA + "/" + status(event));
        if (event.city() != null || event.country() != null) {
            Map<String, Object> address = new LinkedHashMap<>(Map.of("@type", "PostalAddress"));
            put(address, "addressLocality", event.city());
            put(address, "addressCountry", event.country());
            Map<String, Object> place = new LinkedHashMap<>(Map.of("@type", "Place"));
            place.put("address", address);
            map.put("location", place);
        }
        map.put("attendee", event.participants().stream().map(Linked::party).toList());
        if (event.partOf() != null) {
            map.put("superEvent", Map.of("@id", id("event", event.partOf())));
        }
        List<Map<String, Object>> reports = new ArrayList<>();
        for (EventView.ReportView report : event.reports()) {
            Map<String, Object> article = new LinkedHashMap<>(Map.of("@type", "NewsArticle"));
            article.put("@id", id("document", report.id()));
            article.put("url", report.document());
            put(article, "datePublished", report.published());
            put(article, "publisher", report.outlet());
            reports.add(article);
        }
        map.put("subjectOf", reports);
        return map;
    }

    private static String status(EventView event) {
        return switch (event.status()) {
            case "called_off" -> "EventCancelled";
            case "postponed" -> "EventPostponed";
            default -> event.previousStart() == null ? "EventScheduled" : "EventRescheduled";
        };
    }

    private static Map<String, Object> party(PartyView party) {
        boolean person = party.actor() != null && party.actor().contains("#");
        Map<String, Object> map = new LinkedHashMap<>(Map.of("@type", person ? "Person" : "Organization"));
        if (person) {
            map.put("@id", id("person", String.valueOf(party.actor())));
        }
        map.put("name", party.name());
        put(map, "jobTitle", party.capacity());
        put(map, person ? "affiliation" : "areaServed", party.side());
        return map;
    }

    static Map<String, Object> person(PersonView person) {
        Map<String, Object> map = thing("Person", id("person", person.id()));
        map.put("name", person.name());
        map.put("alternateName", person.names());
        put(map, "nationality", person.country());
        List<Map<String, Object>> roles = new ArrayList<>();
        for (PersonView.PostView post : person.posts()) {
            Map<String, Object> role = new LinkedHashMap<>(Map.of("@type", "OrganizationRole"));
            role.put("roleName", post.title());
            put(role, "memberOf", post.organisation());
            put(role, "startDate", post.firstSeen());
            put(role, "endDate", post.formerSince());
            roles.add(role);
        }
        map.put("memberOf", roles);
        map.put("subjectOf", person.documents());
        return map;
    }

    static Map<String, Object> document(ArticleView article) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (FindingView finding : article.findings()) {
            for (QuoteView quote : finding.evidence()) {
                items.add(annotation(article, finding, quote));
            }
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("@context", "http://www.w3.org/ns/anno.jsonld");
        map.put("id", id("document", article.document().id()));
        map.put("type", "AnnotationCollection");
        map.put("total", items.size());
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("type", "AnnotationPage");
        first.put("items", items);
        map.put("first", first);
        return map;
    }

    private static Map<String, Object> annotation(ArticleView article, FindingView finding, QuoteView quote) {
        Map<String, Object> exact = new LinkedHashMap<>();
        exact.put("type", "TextQuoteSelector");
        exact.put("exact", quote.quote());
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", quote.start());
        position.put("end", quote.end());
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("source", article.document().uri());
        target.put("selector", List.of(exact, position));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        body.put("value", finding.kind() + ": " + finding.head());
        body.put("purpose", "classifying");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", "urn:entente:" + finding.id() + "@" + quote.start() + "-" + quote.end());
        map.put("type", "Annotation");
        map.put("motivation", "classifying");
        map.put("body", body);
        map.put("target", target);
        return map;
    }

    private static Map<String, Object> thing(String type, String id) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("@context", SCHEMA);
        map.put("@type", type);
        map.put("@id", id);
        return map;
    }

    private static String id(String kind, String id) {
        return "urn:entente:" + kind + ":" + id;
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            map.put(name, value);
        }
    }
}
