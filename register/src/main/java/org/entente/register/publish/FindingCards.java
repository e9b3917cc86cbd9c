package org.entente.register.publish;

import static org.entente.register.publish.Card.Group.HONOURS;
import static org.entente.register.publish.Card.Group.INSTRUMENTS;
import static org.entente.register.publish.Card.Group.MECHANISMS;
import static org.entente.register.publish.Card.Group.MET;
import static org.entente.register.publish.Card.Group.MILESTONES;
import static org.entente.register.publish.Card.Group.SAID;
import static org.entente.register.publish.Card.Group.UNDERTAKINGS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.reader.model.Commitment;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Findings;
import org.entente.reader.model.Honour;
import org.entente.reader.model.Instrument;
import org.entente.reader.model.Mechanism;
import org.entente.reader.model.Milestone;
import org.entente.reader.model.Participant;
import org.entente.reader.model.Reading;
import org.entente.reader.model.Statement;
import org.jspecify.annotations.Nullable;

/** The cards of a reading's findings. */
final class FindingCards {
    private final Findings findings;
    private final Names names;
    /** Engagements and commitments in a few words, for the cards that point at them. */
    private final Map<String, String> brief = new HashMap<>();

    FindingCards(Reading reading) {
        this.findings = reading.findings();
        this.names = new Names(reading);
        findings.engagements().forEach(e -> brief.put(e.id(), occasion(e)));
        findings.commitments().forEach(c -> brief.put(c.id(), c.what()));
    }

    List<Card> list() {
        List<Card> cards = new ArrayList<>();
        findings.engagements().forEach(e -> cards.add(met(e)));
        findings.commitments().forEach(c -> cards.add(undertaken(c)));
        findings.statements().forEach(s -> cards.add(said(s)));
        findings.instruments().forEach(i -> cards.add(instrument(i)));
        findings.honours().forEach(h -> cards.add(honour(h)));
        findings.mechanisms().forEach(m -> cards.add(mechanism(m)));
        findings.milestones().forEach(m -> cards.add(milestone(m)));
        return cards;
    }

    private Card met(Engagement e) {
        CardDraft draft = new CardDraft(MET, e.id(), Wording.capital(e.kind()))
                .tag(Wording.word(e.status()))
                .row("when", Calendar.words(e.when()))
                .row("where", Wording.place(e.place()));
        for (Participant participant : e.participants()) {
            draft.row(role(participant.role()), who(participant));
        }
        return draft.row("during", pointed(e.partOf())).at(e.evidence());
    }

    private Card undertaken(Commitment c) {
        return new CardDraft(UNDERTAKINGS, c.id(), c.what())
                .tag(Wording.word(c.act()))
                .tag(c.continuing() ? "continuing" : null)
                .row("by", names.all(c.by()))
                .row("to", names.all(c.to()))
                .row("said by", c.speakers().equals(c.by()) ? null : names.all(c.speakers()))
                .row("fields", fields(c.fields()))
                .row("due", Calendar.words(c.due()))
                .row("at", pointed(c.engagement()))
                .row("repeats", pointed(c.repeats()))
                .at(c.evidence());
    }

    private Card said(Statement s) {
        return new CardDraft(SAID, s.id(), s.about())
                .tag(Wording.word(s.act()))
                .row("by", names.all(s.speakers()))
                .row("to", names.all(s.to()))
                .row("fields", fields(s.fields()))
                .row("at", pointed(s.engagement()))
                .at(s.evidence());
    }

    private static Card instrument(Instrument i) {
        return new CardDraft(INSTRUMENTS, i.id(), i.title())
                .tag(Wording.plain(i.type()))
                .tag(Wording.word(i.status()))
                .row("between", sides(i.sides()))
                .at(i.evidence());
    }

    private Card honour(Honour h) {
        return new CardDraft(HONOURS, h.id(), h.award())
                .row("to", String.join(", ", h.recipients()))
                .row("from", names.all(h.givers()))
                .row("authority", h.authority())
                .row("service", h.period())
                .at(h.evidence());
    }

    private static Card mechanism(Mechanism m) {
        return new CardDraft(MECHANISMS, m.id(), m.name())
                .tag(m.session() == null ? null : "session " + m.session())
                .row("between", sides(m.sides()))
                .row("when", Calendar.words(m.when()))
                .at(m.evidence());
    }

    private static Card milestone(Milestone m) {
        return new CardDraft(MILESTONES, m.id(), m.name())
                .tag(Wording.plain(m.type()))
                .row("when", Calendar.words(m.when()))
                .at(m.evidence());
    }

    /** {@code Tô Lâm (Vietnam), General Secretary, for the Party}. */
    private String who(Participant p) {
        String side = p.side();
        String name = names.of(p.actor());
        return name
                + (side == null || name.equals(Wording.side(side)) ? "" : " (" + Wording.side(side) + ")")
                + (p.capacity() == null ? "" : ", " + p.capacity())
                + (p.onBehalfOf() == null ? "" : ", for " + names.of(p.onBehalfOf()));
    }

    private static String role(Participant.Role role) {
        return switch (role) {
            case HOST, GUEST -> Wording.word(role);
            case CO_CHAIR -> "co-chair";
            case PARTICIPANT -> "with";
        };
    }

    private static String occasion(Engagement e) {
        String when = Calendar.words(e.when());
        return when == null ? Wording.word(e.kind()) : Wording.word(e.kind()) + ", " + when;
    }

    private @Nullable String pointed(@Nullable String id) {
        return id == null ? null : brief.getOrDefault(id, id);
    }

    private static String sides(List<String> codes) {
        return codes.stream().map(Wording::side).collect(Collectors.joining(", "));
    }

    private static String fields(List<String> fields) {
        return fields.stream().map(Wording::plain).collect(Collectors.joining(", "));
    }
}
