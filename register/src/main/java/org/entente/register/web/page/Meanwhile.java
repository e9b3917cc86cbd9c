package org.entente.register.web.page;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.register.ledger.Entry;
import org.entente.register.publish.Wording;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.DecisionView;
import org.entente.register.view.EventView;
import org.entente.register.view.RegisterView;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells people what others decided about the same thing in the meantime: whoever decided first hears of the second, on the
 * open page within seconds and on the next page once.
 */
@Controller
public class Meanwhile {
    private static final String SEEN = "org.entente.meanwhile";
    /** Of how many things a sitting remembers what was told. */
    private static final int MOST = 500;

    private static final int ENTRIES = 500;
    /** What people say about the queue, or keep for their side, changes nothing of what others decided. */
    private static final List<String> BESIDE = List.of("assign", "private_note");

    private final Register register;

    Meanwhile(Register register) {
        this.register = register;
    }

    /** What others decided about an event, a commitment or a document since an entry; nothing when nobody did. */
    @GetMapping("/meanwhile")
    @Nullable
    String since(
            @RequestParam String id,
            @RequestParam long known,
            Principal who,
            Model model,
            HttpServletResponse response) {
        List<DecisionView> others = since(id, known, who.getName());
        if (others.isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        model.addAttribute("told", "In the meantime " + words(others) + ". Load the page again to see it.");
        return "parts :: told(told=${told})";
    }

    private List<DecisionView> since(String id, long known, String me) {
        return register.ledger().size() <= known ? List.of() : others(decisions(id, known), known, me);
    }

    /** For whoever decides now: what others decided about it since the page was drawn. */
    Optional<String> late(String id, long known, Principal who) {
        List<DecisionView> others = since(id, known, who.getName());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("In the meantime " + words(others) + ". Both are kept"
                        + (rated(others) ? "." : ", and yours, the later, is in force."));
    }

    private List<DecisionView> decisions(String id, long known) {
        RegisterView view = register.view(null);
        Optional<EventView> event = view.traceEvent(id);
        if (event.isPresent()) {
            return view.decisions(event.get());
        }
        Optional<CommitmentView> commitment = view.findCommitment(id);
        if (commitment.isPresent()) {
            return commitment.get().decisions();
        }
        return register.ledger().list(known + 1, ENTRIES).stream()
                .filter(entry ->
                        entry.kind() == Entry.Kind.DECISION && entry.subject().equals(id))
                .flatMap(entry -> view.findDecision(entry.number()).stream())
                .toList();
    }

    /** What somebody who decided about a thing has not heard of yet: told once, on the next page about it. */
    Optional<String> told(String id, List<DecisionView> decisions, Principal who, HttpSession session) {
        String me = who.getName();
        long mine = decisions.stream()
                .filter(d -> d.author().equals(me) && !BESIDE.contains(d.verb()))
                .mapToLong(DecisionView::entry)
                .max()
                .orElse(Long.MAX_VALUE);
        synchronized (session) {
            Map<String, Long> seen = seen(session);
            long before = Math.max(mine, seen.getOrDefault(id, 0L));
            seen.put(id, register.ledger().size());
            List<DecisionView> others = mine == Long.MAX_VALUE ? List.of() : others(decisions, before, me);
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Since you decided about this (entry " + mine + "), " + words(others)
                            + ". Both are kept" + (rated(others) ? "." : ", and the later is in force."));
        }
    }

    @SuppressWarnings("unchecked") // only this class puts something under the name
    private static Map<String, Long> seen(HttpSession session) {
        Map<String, Long> known = (Map<String, Long>) session.getAttribute(SEEN);
        Map<String, Long> seen = known == null || known.size() > MOST ? new LinkedHashMap<>() : known;
        session.setAttribute(SEEN, seen);
        return seen;
    }

    private static List<DecisionView> others(List<DecisionView> decisions, long known, String me) {
        return decisions.stream()
                .filter(d -> d.entry() > known && !d.author().equals(me) && !BESIDE.contains(d.verb()))
                .toList();
    }

    /** Ratings, confirmations and notes stand beside one another; of judgements the last counts. */
    private static boolean rated(List<DecisionView> others) {
        return others.stream()
                .allMatch(d -> List.of("verdict", "confirm", "note").contains(d.verb()));
    }

    private static String words(List<DecisionView> others) {
        return others.stream()
                .map(d -> d.author() + " decided about it too (" + Wording.plain(d.verb())
                        + (d.state().equals("undone") ? ", undone since" : "") + ", entry " + d.entry() + ")")
                .collect(Collectors.joining("; "));
    }
}
