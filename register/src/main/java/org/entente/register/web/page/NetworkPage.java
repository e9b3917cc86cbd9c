package org.entente.register.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entente.register.publish.Sheet;
import org.entente.register.publish.SheetCsv;
import org.entente.register.view.EventView;
import org.entente.register.view.Period;
import org.entente.register.view.RegisterView;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** Who took part with whom: around a person, for a side, or between two. */
@Controller
public class NetworkPage {
    private final Register register;

    NetworkPage(Register register) {
        this.register = register;
    }

    /**
     * Whose network.
     *
     * @param id of a person, or null
     * @param with of another, whose engagements with the first are to be listed
     */
    public record Ask(
            @Nullable String id,
            @Nullable String with,
            @Nullable String side,
            @Nullable String relation,
            @Nullable String since,
            @Nullable String until) {}

    @GetMapping("/network")
    String network(Ask ask, Model model) {
        RegisterView view = register.view(null);
        List<EventView> events = events(ask, view);
        model.addAttribute("ask", ask);
        model.addAttribute("network", Network.of(events, ask.id()));
        Years.find(view.events(key(ask), Period.EVER), ask.since(), ask.until())
                .ifPresent(years -> model.addAttribute("years", years));
        if (ask.id() != null) {
            model.addAttribute("person", view.findPerson(ask.id()).orElseThrow(() -> missing(ask.id())));
        }
        if (ask.with() != null) {
            model.addAttribute("other", view.findPerson(ask.with()).orElseThrow(() -> missing(ask.with())));
            model.addAttribute("events", events);
        }
        return "network";
    }

    @GetMapping("/network/csv")
    ResponseEntity<String> csv(Ask ask) {
        Network network = Network.of(events(ask, register.view(null)), ask.id());
        StringBuilder out = new StringBuilder();
        SheetCsv.write(
                new Sheet(
                        List.of("from", "side", "to", "side", "engagements", "last"),
                        network.edges().stream()
                                .map(e -> List.of(
                                        e.from().name(),
                                        e.from().side(),
                                        e.to().name(),
                                        e.to().side(),
                                        Integer.toString(e.times()),
                                        e.last() == null ? "" : e.last()))),
                out);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(out.toString());
    }

    /** GEXF 1.3, which Gephi opens. */
    @GetMapping("/network/gexf")
    ResponseEntity<String> gexf(Ask ask) {
        Network network = Network.of(events(ask, register.view(null)), ask.id());
        StringBuilder out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n<graph defaultedgetype=\"undirected\">\n<nodes>\n");
        network.nodes()
                .forEach(n -> out.append(
                        String.format(Locale.ROOT, "<node id=\"%s\" label=\"%s\"/>%n", xml(n.id()), xml(n.name()))));
        out.append("</nodes>\n<edges>\n");
        network.edges()
                .forEach(e -> out.append(String.format(
                        Locale.ROOT,
                        "<edge source=\"%s\" target=\"%s\" weight=\"%d\"/>%n",
                        xml(e.from().id()),
                        xml(e.to().id()),
                        e.times())));
        out.append("</edges>\n</graph>\n</gexf>\n");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header("Content-Disposition", "attachment; filename=\"network.gexf\"")
                .body(out.toString());
    }

    /** Control characters have no place in XML at all. */
    private static String xml(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", ""), "UTF-8")
                .replace("&#39;", "&apos;");
    }

    private List<EventView> events(Ask ask, RegisterView view) {
        Period period = Days.period(ask.since(), ask.until());
        String with = ask.with();
        return view.events(key(ask), period)
                .filter(e -> with == null || e.participants().stream().anyMatch(p -> with.equals(p.actor())))
                .toList();
    }

    private String key(Ask ask) {
        return Whose.find(register, ask.id(), ask.relation(), ask.side())
                .orElseThrow(() -> RefusedException.wrong("Whose network? That of a person, a side or a relation."));
    }

    private static RefusedException missing(@Nullable String id) {
        return RefusedException.missing("The register has no person " + id + ".");
    }
}
