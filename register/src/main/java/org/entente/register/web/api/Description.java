package org.entente.register.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.register.publish.ViewJson;
import org.entente.register.web.access.Route;
import org.entente.register.web.access.Routes;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API described as OpenAPI, drawn from the table of routes, so that it cannot leave one out. */
@RestController
@RequestMapping("/api/v1")
public class Description {
    private static final Map<String, String> SAYS = new LinkedHashMap<>();

    static {
        SAYS.put("relations", "Relations at a glance");
        SAYS.put("relations/{sides}", "Everything about two sides, such as LA-VN, over a period");
        SAYS.put("events", "Engagements, by day");
        SAYS.put("event", "One engagement with every report of it");
        SAYS.put("commitments", "Commitments, by day, each with its chain");
        SAYS.put("commitment", "One commitment and its chain");
        SAYS.put("people", "People, by name");
        SAYS.put("person", "One person: names, posts, documents");
        SAYS.put("body", "One body, such as body:LA:ministry of health: people and posts, engagements, commitments");
        SAYS.put("documents", "Documents, the latest first");
        SAYS.put("document", "One document's text beside its findings and what was decided about them");
        SAYS.put("reviews", "What waits for a person");
        SAYS.put("search", "What fits the words, best first, with facets");
        SAYS.put("feed", "The same as an Atom feed, the latest first, each entry with why one sees it");
        SAYS.put("notes", "What people of one's own side noted, for their side alone, about what has an id");
        SAYS.put("entries", "The ledger, from its first entry");
        SAYS.put("openapi.json", "This description");
    }

    private static final Map<String, String> ASKS = new LinkedHashMap<>();

    static {
        ASKS.put("since", "First day: 2024-09-10, 2024-09 or 2024");
        ASKS.put("until", "Last day");
        ASKS.put("asOf", "The register as it was on a day, or after an entry");
        ASKS.put("relation", "Two sides, such as LA-VN");
        ASKS.put("side", "Of events and commitments: one side");
        ASKS.put("status", "Of events and commitments");
        ASKS.put("field", "Of commitments");
        ASKS.put("kind", "Of events");
        ASKS.put("actor", "A person's id");
        ASKS.put("country", "Of people");
        ASKS.put("outlet", "Of documents");
        ASKS.put("after", "What the answer before gave as next");
        ASKS.put("limit", "How many, 1 to 1000");
        ASKS.put("format", "json or csv; of one event, person or document also jsonld");
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String description() {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Route route : Routes.all()) {
            if (route.pattern().startsWith("/api/v1/")) {
                paths.put(
                        route.pattern(), Map.of("get", operation(route.pattern().substring(8))));
            }
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("openapi", "3.1.0");
        all.put("info", ordered("title", "Entente", "version", "1"));
        all.put("security", List.of(Map.of("token", List.of())));
        all.put("paths", paths);
        all.put("components", Map.of("securitySchemes", Map.of("token", ordered("type", "http", "scheme", "bearer"))));
        return ViewJson.line(all);
    }

    private static Map<String, Object> operation(String path) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        if (path.contains("{sides}")) {
            parameters.add(parameter("sides", "path", "Two sides, such as LA-VN", true));
        }
        if (List.of("event", "commitment", "person", "document").contains(path)) {
            parameters.add(parameter("id", "query", "As lists have it", true));
        } else if (path.equals("search") || path.equals("feed")) {
            parameters.add(parameter("q", "query", "Words, \"a phrase\", begin*, -without", true));
        } else if (!path.equals("openapi.json")) {
            ASKS.forEach((name, says) -> parameters.add(parameter(name, "query", says, false)));
        }
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", SAYS.getOrDefault(path, path));
        operation.put("parameters", parameters);
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", Map.of("description", "Found"));
        responses.put("304", Map.of("description", "As you have it: the ledger has not grown"));
        responses.put("400", Map.of("description", "Asked wrongly; a problem detail says how"));
        responses.put("401", Map.of("description", "No token, or one that is none"));
        operation.put("responses", responses);
        return operation;
    }

    private static Map<String, String> ordered(String one, String is, String other, String isThat) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(one, is);
        map.put(other, isThat);
        return map;
    }

    private static Map<String, Object> parameter(String name, String in, String says, boolean required) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("description", says);
        parameter.put("required", required);
        parameter.put("schema", Map.of("type", "string"));
        return parameter;
    }
}
