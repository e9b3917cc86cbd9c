package org.entente.register.web.page;

import java.util.List;
import java.util.Objects;
import org.entente.register.view.EventView;
import org.entente.register.view.RegisterView;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where engagements took place: of a person, a relation, a side, or all. */
@Controller
public class MapPage {
    /** More cannot be told apart on a map. */
    private static final int MOST = 20_000;

    private final Register register;
    private final Cities cities = Cities.shipped();

    MapPage(Register register) {
        this.register = register;
    }

    /**
     * Whose engagements, and when.
     *
     * @param id of a person, or null
     * @param city whose engagements are to be listed, or null; {@code -} where only the state is told
     */
    public record Ask(
            @Nullable String id,
            @Nullable String relation,
            @Nullable String side,
            @Nullable String country,
            @Nullable String city,
            @Nullable String since,
            @Nullable String until,
            @Nullable String asOf) {
        public Ask {
            id = told(id);
            relation = told(relation);
            side = told(side);
            country = told(country);
            city = told(city);
        }

        private static @Nullable String told(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : typed;
        }
    }

    @GetMapping("/map")
    String map(Ask ask, Model model) {
        RegisterView view = register.view(ask.asOf());
        String key = Whose.find(register, ask.id(), ask.relation(), ask.side()).orElse("all");
        List<EventView> events = view.events(key, Days.period(ask.since(), ask.until()))
                .limit(MOST)
                .toList();
        model.addAttribute("ask", ask);
        model.addAttribute("atlas", Atlas.of(events, cities));
        String id = ask.id();
        if (id != null) {
            model.addAttribute(
                    "person",
                    view.findPerson(id)
                            .orElseThrow(() -> RefusedException.missing("The register has no person " + id + ".")));
        }
        if (ask.country() != null) {
            model.addAttribute(
                    "events", events.stream().filter(event -> there(event, ask)).toList());
        }
        return "map";
    }

    private static boolean there(EventView event, Ask ask) {
        String city = ask.city();
        return Objects.equals(event.country(), ask.country())
                && (city == null || Cities.same(city, event.city() == null ? "-" : event.city()));
    }
}
