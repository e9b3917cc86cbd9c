package org.entente.register.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.register.ledger.Entry;
import org.entente.register.publish.Sheet;
import org.entente.register.publish.Sheets;
import org.entente.register.search.Hits;
import org.entente.register.view.Assignments;
import org.entente.register.view.DocumentView;
import org.entente.register.view.Period;
import org.entente.register.view.RegisterView;
import org.entente.register.view.RelationView;
import org.entente.register.view.ReviewView;
import org.entente.register.web.page.Days;
import org.entente.register.web.page.SearchPage;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What the pages show, as JSON or CSV. An answer stays the same until the ledger grows: its entity tag says so. */
@RestController
@RequestMapping("/api/v1")
public class Api {
    private static final int MOST_FOUND = 1000;

    private final Register register;

    Api(Register register) {
        this.register = register;
    }

    /** What a list is asked for: which lines, of which days, as of when, which page of them. */
    public record Ask(
            @Nullable String relation,
            @Nullable String side,
            @Nullable String status,
            @Nullable String field,
            @Nullable String kind,
            @Nullable String actor,
            @Nullable String outlet,
            @Nullable String country,
            @Nullable String since,
            @Nullable String until,
            @Nullable String asOf,
            @Nullable String after,
            @Nullable Integer limit,
            @Nullable String format) {
        Period period() {
            return Days.period(since, until);
        }
    }

    @GetMapping("/relations")
    @Nullable
    ResponseEntity<String> relations(Ask ask, ServletWebRequest request) {
        return fresh(
                request,
                () -> list(
                        later(view(ask).relations(), ask, RelationView::id), ask, RelationView::id, Sheets::relations));
    }

    @GetMapping("/relations/{sides}")
    @Nullable
    ResponseEntity<String> relation(@PathVariable String sides, Ask ask, ServletWebRequest request) {
        return fresh(
                request,
                () -> Answer.one(view(ask)
                        .findDossier(pair(sides), ask.period())
                        .orElseThrow(() -> missing("relation", sides))));
    }

    @GetMapping("/events")
    @Nullable
    ResponseEntity<String> events(Ask ask, ServletWebRequest request) {
        return fresh(
                request,
                () -> list(
                        view(ask).events(key(ask), ask.period(), ask.after()),
                        ask,
                        e -> Optional.ofNullable(e.start()).orElse("") + " " + e.id(),
                        Sheets::events));
    }

    @GetMapping("/event")
    @Nullable
    ResponseEntity<String> event(@RequestParam String id, Ask ask, ServletWebRequest request) {
        return fresh(
                request,
                () -> one(view(ask).traceEvent(id).orElseThrow(() -> missing("event", id)), Linked::event, request));
    }

    @GetMapping("/commitments")
    @Nullable
    ResponseEntity<String> commitments(Ask ask, ServletWebRequest request) {
        return fresh(
                request,
                () -> list(
                        view(ask).commitments(key(ask), ask.period(), ask.after()),
                        ask,
                        c -> Optional.ofNullable(c.day()).orElse("") + " " + c.id(),
                        Sheets::commitments));
    }

    @GetMapping("/commitment")
    @Nullable
    ResponseEntity<String> commitment(@RequestParam String id, Ask ask, ServletWebRequest request) {
        return fresh(
                request, () -> Answer.one(view(ask).findCommitment(id).orElseThrow(() -> missing("commitment", id))));
    }

    @GetMapping("/people")
    @Nullable
    ResponseEntity<String> people(Ask ask, ServletWebRequest request) {
        String key = ask.country() == null ? "all" : "country:" + register.side(ask.country());
        return fresh(
                request,
                () -> list(view(ask).people(key, ask.after()), ask, p -> p.name() + " " + p.id(), Sheets::people));
    }

    @GetMapping("/person")
    @Nullable
    ResponseEntity<String> person(@RequestParam String id, Ask ask, ServletWebRequest request) {
        return fresh(
                request,
                () -> one(view(ask).tracePerson(id).orElseThrow(() -> missing("person", id)), Linked::person, request));
    }

    @GetMapping("/body")
    @Nullable
    ResponseEntity<String> body(@RequestParam String id, Ask ask, ServletWebRequest request) {
        return fresh(request, () -> Answer.one(view(ask).findBody(id).orElseThrow(() -> missing("body", id))));
    }

    @GetMapping("/documents")
    @Nullable
    ResponseEntity<String> documents(Ask ask, ServletWebRequest request) {
        String key = ask.relation() != null
                ? "pair:" + String.join("|", pair(ask.relation()))
                : ask.outlet() == null ? "all" : "outlet:" + ask.outlet();
        int most = (ask.limit() == null ? 100 : Math.min(1000, Math.max(1, ask.limit()))) + 1;
        return fresh(
                request,
                () -> list(
                        register.shelf().documents(key, ask.after(), most).stream(),
                        ask,
                        d -> d.published() + " " + d.id(),
                        Api::documents));
    }

    @GetMapping("/document")
    @Nullable
    ResponseEntity<String> document(@RequestParam String id, ServletWebRequest request) {
        return fresh(
                request,
                () -> one(
                        register.shelf().article(id).orElseThrow(() -> missing("document", id)),
                        Linked::document,
                        request));
    }

    @GetMapping("/reviews")
    @Nullable
    ResponseEntity<String> reviews(Ask ask, ServletWebRequest request) {
        return fresh(request, () -> {
            Assignments assignments = register.assignments();
            Stream<ReviewView> waiting =
                    later(view(ask).reviews(), ask, ReviewView::id).map(review -> review.assigned(assignments));
            return list(waiting, ask, ReviewView::id, Sheets::reviews);
        });
    }

    @GetMapping("/search")
    @Nullable
    ResponseEntity<String> search(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "20") int limit,
            ServletWebRequest request) {
        return fresh(request, () -> {
            Hits hits = SearchPage.find(register, typed, Math.min(1000, Math.max(1, limit)));
            return "csv".equals(typed.get("format"))
                    ? Answer.list(hits.list().stream(), MOST_FOUND, "csv", Hits.Hit::id, Api::hits)
                    : Answer.one(hits);
        });
    }

    /** The ledger itself, from an entry on. */
    @GetMapping("/entries")
    @Nullable
    ResponseEntity<String> entries(Ask ask, ServletWebRequest request) {
        long from = ask.after() == null ? 1 : number(ask.after()) + 1;
        int most = (ask.limit() == null ? 100 : Math.min(1000, Math.max(1, ask.limit()))) + 1;
        return fresh(
                request,
                () -> list(
                        register.ledger().list(from, most).stream(),
                        ask,
                        e -> Long.toString(e.number()),
                        Api::entries));
    }

    private <T> ResponseEntity<String> list(
            Stream<T> all, Ask ask, Function<T, String> after, Function<Stream<T>, Sheet> sheet) {
        return Answer.list(all, ask.limit(), ask.format(), after, sheet);
    }

    /** Lists that are short anyway are walked to where the page begins. */
    private static <T> Stream<T> later(Stream<T> all, Ask ask, Function<T, String> id) {
        String after = ask.after();
        return after == null
                ? all
                : all.dropWhile(one -> !id.apply(one).equals(after)).skip(1);
    }

    /** As linked data when that is what is asked for. */
    private static <T> ResponseEntity<String> one(
            T view, Function<T, Map<String, Object>> linked, ServletWebRequest request) {
        return linked(request) ? Answer.one(linked.apply(view), Linked.TYPE) : Answer.one(view);
    }

    private static boolean linked(ServletWebRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains(Linked.TYPE) || "jsonld".equals(request.getParameter("format"));
    }

    /** Nothing when whoever asks has this answer already. */
    private @Nullable ResponseEntity<String> fresh(ServletWebRequest request, Supplier<ResponseEntity<String>> answer) {
        String tag = "W/\"" + register.ledger().size() + "-" + register.today() + (linked(request) ? "-ld" : "") + "\"";
        return request.checkNotModified(tag) ? null : answer.get();
    }

    private RegisterView view(Ask ask) {
        return register.view(ask.asOf());
    }

    /** Under which key lines are listed; a relation goes with a status. */
    private String key(Ask ask) {
        if (ask.relation() != null) {
            String pair = "pair:" + String.join("|", pair(ask.relation()));
            return ask.status() == null ? pair : pair + ":" + ask.status();
        }
        return Stream.of(
                        key("side", ask.side() == null ? null : register.side(ask.side())),
                        key("status", ask.status()),
                        key("field", ask.field()),
                        key("kind", ask.kind()),
                        key("actor", ask.actor()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("all");
    }

    private static Optional<String> key(String name, @Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(name + ":" + value);
    }

    private List<String> pair(String typed) {
        return Stream.of(typed.split("[-|,]", 2)).map(register::side).sorted().toList();
    }

    private static long number(String typed) {
        if (!typed.matches("\\d{1,15}")) {
            throw RefusedException.wrong("after is the number of an entry.");
        }
        return Long.parseLong(typed);
    }

    private static Sheet documents(Stream<DocumentView> documents) {
        return new Sheet(
                List.of("id", "published", "outlet", "title", "uri"),
                documents.map(d -> List.of(d.id(), d.published(), text(d.outlet()), text(d.title()), d.uri())));
    }

    private static Sheet entries(Stream<Entry> entries) {
        return new Sheet(
                List.of("number", "kind", "author", "at", "reason", "subject", "hash"),
                entries.map(e -> List.of(
                        Long.toString(e.number()),
                        e.kind().name(),
                        e.author(),
                        e.at(),
                        e.reason(),
                        e.subject(),
                        e.hash())));
    }

    private static Sheet hits(Stream<Hits.Hit> hits) {
        return new Sheet(
                List.of("kind", "id", "title", "day", "document", "words"),
                hits.map(h -> List.of(h.kind(), h.id(), h.title(), text(h.day()), h.document(), h.snippet())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static RefusedException missing(String kind, String id) {
        return RefusedException.missing("The register has no " + kind + " " + id + ".");
    }
}
