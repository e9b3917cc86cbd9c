package org.entente.register.web.page;

import java.security.Principal;
import java.util.List;
import org.entente.register.view.AssignmentView;
import org.entente.register.view.Assignments;
import org.entente.register.view.EventView;
import org.entente.register.view.Period;
import org.entente.register.view.PersonView;
import org.entente.register.view.RegisterView;
import org.entente.register.view.ReviewView;
import org.entente.register.web.access.Account;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Role;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a person. */
@Controller
public class ReviewPage {
    private static final int MOST = 100;

    private final Register register;
    private final Accounts accounts;

    ReviewPage(Register register, Accounts accounts) {
        this.register = register;
        this.accounts = accounts;
    }

    /**
     * Something that waits.
     *
     * @param item its id in the queue
     * @param ids of what it is about
     */
    public record Waiting<T>(
            T what, String item, List<String> ids, @Nullable AssignmentView assigned) {
        boolean of(String whose, String me) {
            return switch (whose) {
                case "mine" -> assigned != null && assigned.to().equals(me);
                case "free" -> assigned == null;
                default -> true;
            };
        }
    }

    /** A doubtful pair, with what both are. */
    public record Pair(
            ReviewView review,
            @Nullable PersonView person,
            @Nullable PersonView otherPerson,
            @Nullable EventView event,
            @Nullable EventView otherEvent) {}

    /** @param whose {@code mine}, {@code free} for what nobody was asked to look at, or everything */
    @GetMapping("/review")
    String review(@RequestParam(defaultValue = "all") String whose, Principal who, Model model) {
        RegisterView view = register.view(null);
        Assignments assignments = register.assignments();
        String me = who.getName();
        model.addAttribute("whose", whose);
        model.addAttribute("back", whose.equals("all") ? "/review" : "/review?whose=" + whose);
        model.addAttribute(
                "colleagues",
                accounts.list().stream()
                        .filter(account -> account.open() && account.role().may(Role.REVIEWER))
                        .map(Account::name)
                        .toList());
        model.addAttribute(
                "pairs",
                view.reviews()
                        .map(r -> waiting(r, r.id(), r.ids(), assignments))
                        .filter(waiting -> waiting.of(whose, me))
                        .limit(MOST)
                        .map(w -> new Waiting<>(pair(w.what(), view), w.item(), w.ids(), w.assigned()))
                        .toList());
        model.addAttribute(
                "proposals",
                view.proposals()
                        .map(p -> waiting(p, p.step().id(), List.of(p.step().id()), assignments))
                        .filter(waiting -> waiting.of(whose, me))
                        .limit(MOST)
                        .toList());
        model.addAttribute(
                "overdue",
                view.events("status:planned", new Period(null, yesterday()))
                        .filter(e -> e.end() == null || e.end().compareTo(register.today()) < 0)
                        .map(e -> waiting(e, e.id(), List.of(e.id()), assignments))
                        .filter(waiting -> waiting.of(whose, me))
                        .limit(MOST)
                        .toList());
        return "review";
    }

    private static <T> Waiting<T> waiting(T what, String item, List<String> ids, Assignments assignments) {
        return new Waiting<>(what, item, ids, assignments.find(ids).orElse(null));
    }

    private String yesterday() {
        return java.time.LocalDate.parse(register.today()).minusDays(1).toString();
    }

    private static Pair pair(ReviewView review, RegisterView view) {
        boolean person = review.about().equals("person");
        boolean event = review.about().equals("event");
        return new Pair(
                review,
                person ? view.findPersonOf(review.subject()).orElse(null) : null,
                person ? view.findPersonOf(review.other()).orElse(null) : null,
                event ? view.findEventOf(review.subject()).orElse(null) : null,
                event ? view.findEventOf(review.other()).orElse(null) : null);
    }
}
