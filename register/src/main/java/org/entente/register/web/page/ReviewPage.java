package org.entente.register.web.page;

import java.util.List;
import org.entente.register.view.EventView;
import org.entente.register.view.Period;
import org.entente.register.view.PersonView;
import org.entente.register.view.RegisterView;
import org.entente.register.view.ReviewView;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for a person. */
@Controller
public class ReviewPage {
    private static final int MOST = 100;

    private final Register register;

    ReviewPage(Register register) {
        this.register = register;
    }

    /** A doubtful pair, with what both are. */
    public record Pair(
            ReviewView review,
            @Nullable PersonView person,
            @Nullable PersonView otherPerson,
            @Nullable EventView event,
            @Nullable EventView otherEvent) {}

    @GetMapping("/review")
    String review(Model model) {
        RegisterView view = register.view(null);
        List<ReviewView> all = view.reviews().limit(MOST).toList();
        model.addAttribute("pairs", all.stream().map(r -> pair(r, view)).toList());
        model.addAttribute("proposals", view.proposals().limit(MOST).toList());
        model.addAttribute(
                "overdue",
                view.events("status:planned", new Period(null, yesterday()))
                        .filter(e -> e.end() == null || e.end().compareTo(register.today()) < 0)
                        .limit(MOST)
                        .toList());
        return "review";
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
