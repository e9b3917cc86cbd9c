package org.entente.register.web.page;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.Confirmed;
import org.entente.register.view.DecisionView;
import org.entente.register.view.EventView;
import org.entente.register.view.PartyView;
import org.entente.register.view.Period;
import org.entente.register.view.PersonView;
import org.entente.register.view.RegisterView;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One event, one commitment, one person. */
@Controller
public class EntityPages {
    private final Register register;
    private final OwnNotes notes;
    private final Meanwhile meanwhile;

    EntityPages(Register register, OwnNotes notes, Meanwhile meanwhile) {
        this.register = register;
        this.notes = notes;
        this.meanwhile = meanwhile;
    }

    @GetMapping("/event")
    String event(
            @RequestParam String id,
            @RequestParam(required = false) @Nullable String asOf,
            Principal who,
            HttpSession session,
            Model model) {
        RegisterView view = register.view(asOf);
        EventView event = view.traceEvent(id).orElseThrow(() -> missing("event", id));
        model.addAttribute("event", event);
        model.addAttribute("notes", notes.list(who, event.id()));
        model.addAttribute(
                "umbrella",
                Optional.ofNullable(event.partOf()).flatMap(view::findEvent).orElse(null));
        List<DecisionView> decisions = view.decisions(event);
        model.addAttribute("decisions", decisions);
        model.addAttribute("known", register.ledger().size());
        model.addAttribute(
                "also", meanwhile.told(event.id(), decisions, who, session).orElse(null));
        model.addAttribute("confirmed", Confirmed.sides(decisions));
        model.addAttribute("agreed", Confirmed.agreed(event.sides(), decisions));
        List<Item> programme = event.programme().stream()
                .map(i -> new Item(i, view.findEvent(i.event()).orElse(null)))
                .toList();
        model.addAttribute("programme", programme);
        model.addAttribute(
                "commitments",
                event.sides().stream()
                        .flatMap(side -> view.commitments("side:" + side, day(event)))
                        .filter(c -> event.id().equals(c.event()))
                        .distinct()
                        .toList());
        return "event";
    }

    /** What was undertaken at an event stands in documents of its days, or of the weeks after it. */
    private static Period day(EventView event) {
        String start = event.start();
        return start == null
                ? Period.EVER
                : new Period(
                        start, java.time.LocalDate.parse(start).plusDays(60).toString());
    }

    /** An item of a visit's programme, and the event that it is about. */
    public record Item(EventView.ItemView said, @Nullable EventView event) {}

    @GetMapping("/commitment")
    String commitment(
            @RequestParam String id,
            @RequestParam(required = false) @Nullable String asOf,
            Principal who,
            HttpSession session,
            Model model) {
        RegisterView view = register.view(asOf);
        CommitmentView commitment = view.findCommitment(id).orElseThrow(() -> missing("commitment", id));
        model.addAttribute("commitment", commitment);
        model.addAttribute("notes", notes.list(who, commitment.id()));
        model.addAttribute("ratings", Rating.of(commitment, register.scales(), register.today()));
        model.addAttribute("today", register.today());
        model.addAttribute("known", register.ledger().size());
        model.addAttribute(
                "also",
                meanwhile
                        .told(commitment.id(), commitment.decisions(), who, session)
                        .orElse(null));
        model.addAttribute("confirmed", Confirmed.sides(commitment.decisions()));
        model.addAttribute("agreed", Confirmed.agreed(commitment.sides(), commitment.decisions()));
        model.addAttribute(
                "event",
                Optional.ofNullable(commitment.event()).flatMap(view::findEvent).orElse(null));
        return "commitment";
    }

    @GetMapping("/person")
    String person(
            @RequestParam String id,
            @RequestParam(required = false) @Nullable String asOf,
            Principal who,
            Model model) {
        RegisterView view = register.view(asOf);
        PersonView person = view.tracePerson(id).orElseThrow(() -> missing("person", id));
        List<EventView> events =
                view.events("actor:" + person.id(), Period.EVER).toList();
        model.addAttribute("person", person);
        model.addAttribute("notes", notes.list(who, person.id()));
        model.addAttribute("events", events);
        model.addAttribute("timeline", Timeline.of(events, new ContactRank(register.ranks())));
        model.addAttribute(
                "commitments",
                view.commitments("actor:" + person.id(), Period.EVER).toList());
        model.addAttribute("others", others(events, person.id()));
        return "person";
    }

    private static List<Attendance.Person> others(List<EventView> events, String id) {
        Map<String, Attendance.Person> met = new LinkedHashMap<>();
        for (EventView event : events) {
            for (PartyView party : event.participants()) {
                String actor = party.actor();
                if (actor != null && actor.contains("#") && !actor.equals(id)) {
                    met.merge(
                            actor,
                            new Attendance.Person(actor, party.name(), party.capacity(), 1, event.start()),
                            (a, b) -> new Attendance.Person(actor, a.name(), b.post(), a.times() + 1, b.last()));
                }
            }
        }
        List<Attendance.Person> list = new ArrayList<>(met.values());
        list.sort(Comparator.comparing(Attendance.Person::times).reversed());
        return list;
    }

    private static RefusedException missing(String kind, String id) {
        return RefusedException.missing("The register has no " + kind + " " + id
                + ". It may have been joined with another, or its document read again; search finds it by its words.");
    }
}
