package org.entente.register.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.resolve.event.Party;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.AliasLine;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.EventLine;
import org.entente.register.line.LineType;
import org.entente.register.line.OriginalText;
import org.entente.register.line.Pairs;
import org.entente.register.line.PartyLine;
import org.entente.register.line.PersonLine;
import org.entente.register.line.TraceLine;

/** What the index keeps of each line, named by the line's kind and id. */
record Leaves(Ledger ledger, Lines lines) {
    private static final int MOST = 1000;

    /** Names of all leaves that may look otherwise once a document is read, or decided about. */
    Set<String> touched(String document) {
        Set<String> names = new LinkedHashSet<>(List.of("document " + document));
        String key = "document:" + document;
        LineType.COMMITMENTS.list(lines, key, Slice.first(MOST)).forEach(c -> names.add("commitment " + c.id()));
        LineType.REPORTS.list(lines, key, Slice.first(MOST)).forEach(r -> names.add("event " + r.event()));
        LineType.PROFILES.list(lines, key, Slice.first(MOST)).forEach(p -> names.add("person " + p.person()));
        for (AliasLine alias : LineType.ALIASES.list(lines, key, Slice.first(MOST))) {
            names.add("person " + alias.into());
            names.add("person " + alias.from());
        }
        for (TraceLine trace : LineType.TRACES.list(lines, key, Slice.first(MOST))) {
            LineType.LINKS
                    .list(lines, "trace:" + trace.id(), Slice.first(MOST))
                    .forEach(link -> names.add("commitment " + link.commitment()));
        }
        return names;
    }

    /** The leaf of a name; empty when the register has such a line no more. */
    Optional<Leaf> find(String name) {
        String id = name.substring(name.indexOf(' ') + 1);
        return switch (name.substring(0, name.indexOf(' '))) {
            case "document" ->
                LineType.DOCUMENTS.find(lines, id).map(line -> document(line).touched(touched(line.id())));
            case "commitment" ->
                LineType.COMMITMENTS
                        .find(lines, id)
                        .map(line -> commitment(line, LineType.DOCUMENTS.get(lines, line.document())));
            case "event" -> LineType.EVENTS.find(lines, id).map(Leaves::event);
            default -> LineType.PEOPLE.find(lines, id).map(Leaves::person);
        };
    }

    private Leaf document(DocumentLine line) {
        String title = line.title() == null ? line.uri() : line.title();
        return new Leaf("document", line.id(), line.uri(), title)
                .text(OriginalText.of(line, ledger))
                .day(line.published())
                .facets(Facet.RELATION, Pairs.of(line.sides()))
                .facet(Facet.OUTLET, line.outlet());
    }

    private static Leaf commitment(CommitmentLine line, DocumentLine document) {
        String by = line.by().stream().map(PartyLine::name).collect(Collectors.joining(", "));
        return new Leaf("commitment", line.id(), line.uri(), by + ": " + line.what())
                .text(line.cited().get(0).quote())
                .day(line.day())
                .facets(Facet.RELATION, Pairs.of(line.sides()))
                .facets(Facet.FIELD, line.fields())
                .facet(Facet.STATUS, line.status())
                .facet(Facet.OUTLET, document.outlet());
    }

    private static Leaf event(EventLine line) {
        String who = line.event().parties().stream().map(Party::name).distinct().collect(Collectors.joining(", "));
        String where = line.event().city() == null ? "" : ", " + line.event().city();
        EventLine.Telling first = line.reports().get(0);
        List<String> outlets = new ArrayList<>();
        line.reports().stream()
                .map(EventLine.Telling::outlet)
                .filter(o -> o != null)
                .distinct()
                .forEach(outlets::add);
        return new Leaf("event", line.id(), first.uri(), line.event().kind().replace('_', ' ') + where + ": " + who)
                .text(line.reports().stream().map(r -> r.cited().quote()).collect(Collectors.joining(" … ")))
                .day(line.sort())
                .facets(Facet.RELATION, Pairs.of(line.sides()))
                .facet(Facet.STATUS, line.event().status())
                .facets(Facet.OUTLET, outlets);
    }

    private static Leaf person(PersonLine line) {
        String posts = line.posts().stream().map(p -> p.title()).distinct().collect(Collectors.joining(", "));
        String title = posts.isEmpty() ? line.name() : line.name() + ", " + posts;
        return new Leaf("person", line.id(), "", title).names(line.names());
    }
}
