package org.entente.register.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.reader.resolve.actor.Membership;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.BodyId;
import org.entente.register.line.EventLine;
import org.entente.register.line.LineType;
import org.entente.register.line.PaperLine;
import org.entente.register.line.PersonLine;
import org.entente.register.view.BodyView.HolderView;
import org.jspecify.annotations.Nullable;

/** What is known of a body, from the lines in which it is named. */
record Bodies(Lines lines, Drawing draw) {
    /** More people, and more engagements, are not walked through. */
    private static final int PEOPLE = 300;

    private static final int EVENTS = 150;
    /** Of so many of its people, those seen in their posts last, so many engagements each are looked at. */
    private static final int ASKED = 60;

    private static final int EACH = 40;
    private static final String STATE = "state:";
    /** A document shows somebody in a post some days after what they did in it. */
    private static final int BEFORE = 31;

    Optional<BodyView> find(String id) {
        List<PersonLine> people = LineType.PEOPLE.list(lines, id, Slice.first(PEOPLE));
        List<HolderView> holders = holders(id, people);
        List<EventLine> events = events(id, people);
        List<CommitmentView> undertook = commitments("party:" + id, null);
        String country = country(id);
        List<CommitmentView> responsible = commitments("responsible:" + BodyId.name(id), country);
        if (holders.isEmpty() && events.isEmpty() && undertook.isEmpty() && responsible.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BodyView(
                id,
                name(id, holders, events, undertook, responsible),
                country,
                holders,
                events.stream().map(draw::event).toList(),
                undertook,
                responsible,
                instruments(events, country),
                id.startsWith(STATE) ? relations(id.substring(STATE.length())) : List.of()));
    }

    private static @Nullable String country(String id) {
        String[] parts = id.split(":", 3);
        return parts.length < 2 || parts[1].isEmpty() ? null : parts[1];
    }

    private List<HolderView> holders(String id, List<PersonLine> people) {
        return people.stream()
                .flatMap(person ->
                        posts(id, person).map(post -> new HolderView(person.id(), person.name(), Drawing.post(post))))
                .sorted(Comparator.comparing((HolderView h) ->
                                Objects.requireNonNullElse(h.post().lastSeen(), ""))
                        .reversed()
                        .thenComparing(HolderView::name))
                .toList();
    }

    private List<EventLine> events(String id, List<PersonLine> people) {
        Map<String, EventLine> events = new LinkedHashMap<>();
        String key = id.startsWith(STATE) ? "side:" + id.substring(STATE.length()) : "actor:" + id;
        LineType.EVENTS.list(lines, key, Slice.last(EVENTS)).forEach(event -> events.put(event.id(), event));
        List<PersonLine> late = people.stream()
                .sorted(Comparator.comparing((PersonLine person) -> seen(id, person))
                        .reversed())
                .limit(ASKED)
                .toList();
        for (PersonLine person : late) {
            for (EventLine event : LineType.EVENTS.list(lines, "actor:" + person.id(), Slice.last(EACH))) {
                if (inPost(id, person, event.sort())) {
                    events.put(event.id(), event);
                }
            }
        }
        List<EventLine> sorted = new ArrayList<>(events.values());
        sorted.sort(Comparator.comparing(EventLine::sort).thenComparing(EventLine::id));
        return sorted.subList(Math.max(0, sorted.size() - EVENTS), sorted.size());
    }

    /** When documents showed the person last in a post of the body. */
    private static String seen(String id, PersonLine person) {
        return posts(id, person)
                .map(post -> Objects.requireNonNullElse(post.lastSeen(), ""))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** Did documents of about that day show the person in a post of the body? */
    private static boolean inPost(String id, PersonLine person, String day) {
        return !day.isEmpty() && posts(id, person).anyMatch(post -> holds(post, day));
    }

    private static Stream<Membership> posts(String id, PersonLine person) {
        return person.posts().stream()
                .filter(post -> post.organisation() != null)
                .filter(post -> id.equals(BodyId.of(false, post.country(), String.valueOf(post.organisation()))));
    }

    private static boolean holds(Membership post, String day) {
        String first = post.firstSeen();
        String last = post.lastSeen();
        String former = post.formerSince();
        return first != null
                && last != null
                && day.compareTo(java.time.LocalDate.parse(first)
                                .minusDays(BEFORE)
                                .toString())
                        >= 0
                && day.compareTo(last) <= 0
                && (former == null || day.compareTo(former) < 0 || !former.equals(first));
    }

    private List<List<String>> relations(String side) {
        return Walk.of(LineType.RELATIONS, lines, LineType.ALL, Period.EVER)
                .map(relation -> relation.sides())
                .filter(sides -> sides.contains(side))
                .toList();
    }

    private List<CommitmentView> commitments(String key, @Nullable String side) {
        return Walk.of(LineType.COMMITMENTS, lines, key, Period.EVER)
                .filter(c -> side == null || c.sides().contains(side))
                .map(draw::commitment)
                .toList();
    }

    private List<PaperView> instruments(List<EventLine> events, @Nullable String country) {
        Map<String, PaperView> papers = new LinkedHashMap<>();
        events.stream()
                .flatMap(event -> event.reports().stream())
                .map(EventLine.Telling::document)
                .distinct()
                .flatMap(document -> Walk.of(LineType.PAPERS, lines, "document:" + document, Period.EVER))
                .filter(paper -> paper.type().equals("instrument"))
                .filter(paper -> country == null || paper.sides().contains(country))
                .sorted(Comparator.comparing(PaperLine::sort).reversed())
                .forEach(paper -> papers.computeIfAbsent(paper.same(), same -> draw.paper(paper)));
        return List.copyOf(papers.values());
    }

    /** As documents write it, where any does. */
    private static String name(
            String id,
            List<HolderView> holders,
            List<EventLine> events,
            List<CommitmentView> undertook,
            List<CommitmentView> responsible) {
        Stream<@Nullable String> written = Stream.of(
                        holders.stream().map(h -> h.post().organisation()),
                        events.stream()
                                .flatMap(e -> e.event().parties().stream())
                                .filter(p -> id.equals(p.actor()))
                                .map(p -> p.name()),
                        undertook.stream()
                                .flatMap(c -> Stream.concat(c.by().stream(), c.to().stream()))
                                .filter(p -> id.equals(p.actor()))
                                .map(PartyView::name),
                        responsible.stream().map(CommitmentView::responsible))
                .flatMap(names -> names);
        return written.filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(BodyId.name(id));
    }
}
