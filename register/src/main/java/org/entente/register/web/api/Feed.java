package org.entente.register.web.api;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.register.search.Hits.Hit;
import org.entente.register.web.page.Say;
import org.entente.register.web.page.SearchPage;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A search as a feed (Atom, RFC 4287), the latest first; each thing found says why one sees it. */
@RestController
@RequestMapping("/api/v1")
public class Feed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String LONG_AGO = "0001-01-01";
    private static final int MOST = 50;
    private static final Say SAY = new Say();

    private final Register register;

    Feed(Register register) {
        this.register = register;
    }

    @GetMapping(path = "/feed", produces = "application/atom+xml;charset=UTF-8")
    String feed(@RequestParam Map<String, String> typed) {
        if (typed.getOrDefault("q", "").isBlank()) {
            throw RefusedException.wrong("A feed follows words: q is missing.");
        }
        return atom(
                SearchPage.asked(typed),
                "search:" + SearchPage.asked(typed).hashCode(),
                typed,
                SearchPage.asked(typed));
    }

    /** The feed of a search: its title, its name among feeds, and why one sees what is in it. */
    String atom(String title, String id, Map<String, String> typed, String why) {
        List<Hit> found = new ArrayList<>(SearchPage.find(register, typed, MOST).list());
        found.sort(Comparator.comparing((Hit hit) -> Objects.requireNonNullElse(hit.day(), ""))
                .reversed());
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            text(xml, "title", "Entente: " + title);
            text(xml, "id", "urn:entente:" + id);
            text(xml, "updated", found.isEmpty() ? moment(null) : moment(found.get(0)));
            for (Hit hit : found) {
                entry(xml, hit, why);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private static void entry(XMLStreamWriter xml, Hit hit, String why) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "title", hit.title());
        text(xml, "id", "urn:entente:" + hit.kind() + ":" + hit.id());
        text(xml, "updated", moment(hit));
        xml.writeStartElement("author");
        text(xml, "name", "Entente");
        xml.writeEndElement();
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", SAY.link("/" + hit.kind(), hit.id()));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", hit.kind());
        text(xml, "summary", hit.snippet() + "\n\nYou see this because you follow " + why + ".");
        xml.writeEndElement();
    }

    private static String moment(@org.jspecify.annotations.Nullable Hit hit) {
        String day = hit == null ? null : hit.day();
        return (day == null || !day.matches("\\d{4}-\\d{2}-\\d{2}") ? LONG_AGO : day) + "T00:00:00Z";
    }

    /** What XML cannot hold is left out. */
    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(
                text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }
}
