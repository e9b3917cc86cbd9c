package org.entente.register.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.entente.reader.resolve.event.Party;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.EventLine;
import org.entente.register.line.LineType;
import org.entente.register.line.OriginalText;
import org.entente.register.line.Pairs;
import org.entente.register.line.PartyLine;
import org.entente.register.line.PersonLine;

/** Everything that the index keeps of one document. */
record Leaves(Ledger ledger, Lines lines) {
    private static final int MOST = 1000;

    /** Line id → leaf; empty when the register has the document no more. */
    Map<String, Document> of(String document) {
        Map<String, Document> leaves = new LinkedHashMap<>();
        LineType.DOCUMENTS.find(lines, document).ifPresent(line -> {
            put(leaves, "document " + line.id(), document(line));
            LineType.COMMITMENTS
                    .list(lines, "document:" + document, Slice.first(MOST))
                    .forEach(c -> put(leaves, "commitment " + c.id(), commitment(c, line)));
            LineType.REPORTS.list(lines, "document:" + document, Slice.first(MOST)).stream()
                    .map(report -> LineType.EVENTS.get(lines, report.event()))
                    .forEach(e -> put(leaves, "event " + e.id(), event(e)));
            LineType.PROFILES.list(lines, "document:" + document, Slice.first(MOST)).stream()
                    .map(profile -> LineType.PEOPLE.get(lines, profile.person()))
                    .forEach(p -> put(leaves, "person " + p.id(), person(p)));
        });
        return leaves;
    }

    private static void put(Map<String, Document> leaves, String id, Leaf leaf) {
        leaves.put(id, leaf.document());
    }

    private Leaf document(DocumentLine line) {
        String title = line.title() == null ? line.uri() : line.title();
        return new Leaf("document", line.id(), line.id(), line.uri(), title)
                .text(OriginalText.of(line, ledger))
                .day(line.published())
                .facets(Facet.RELATION, Pairs.of(line.sides()))
                .facet(Facet.OUTLET, line.outlet());
    }

    private static Leaf commitment(CommitmentLine line, DocumentLine document) {
        String by = line.by().stream().map(PartyLine::name).collect(Collectors.joining(", "));
        return new Leaf("commitment", line.id(), line.document(), line.uri(), by + ": " + line.what())
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
        return new Leaf(
                        "event",
                        line.id(),
                        first.document(),
                        first.uri(),
                        line.event().kind().replace('_', ' ') + where + ": " + who)
                .text(line.reports().stream().map(r -> r.cited().quote()).collect(Collectors.joining(" … ")))
                .day(line.sort())
                .facets(Facet.RELATION, Pairs.of(line.sides()))
                .facet(Facet.STATUS, line.event().status())
                .facets(Facet.OUTLET, outlets);
    }

    private static Leaf person(PersonLine line) {
        String posts = line.posts().stream().map(p -> p.title()).distinct().collect(Collectors.joining(", "));
        String title = posts.isEmpty() ? line.name() : line.name() + ", " + posts;
        return new Leaf("person", line.id(), line.id(), "", title).names(line.names());
    }
}
