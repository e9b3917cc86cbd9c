package org.entente.register.web.page;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.entente.register.view.DossierView;
import org.entente.register.view.PaperView;
import org.entente.register.view.Period;
import org.entente.register.view.RegisterView;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything about two sides. */
@Controller
public class RelationPage {
    /** With more engagements than these, the page shows the latest of them unless another period is asked for. */
    private static final int MANY = 150;

    private final Register register;
    private final OwnNotes notes;

    RelationPage(Register register, OwnNotes notes) {
        this.register = register;
        this.notes = notes;
    }

    @GetMapping("/relations/{sides}")
    String relation(
            @PathVariable String sides,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String asOf,
            Principal who,
            Model model) {
        List<String> pair =
                Arrays.stream(sides.split("[-|]", 2)).map(register::side).toList();
        RegisterView view = register.view(asOf);
        Period period = Days.period(since, until);
        String from = period.equals(Period.EVER) ? view.latest(pair, MANY).orElse(null) : null;
        DossierView dossier = view.findDossier(pair, from == null ? period : new Period(from, null))
                .orElseThrow(() -> RefusedException.missing(
                        "The register knows of no relation between " + String.join(" and ", pair) + "."));
        model.addAttribute("from", from);
        model.addAttribute("dossier", dossier);
        model.addAttribute("notes", notes.list(who, dossier.relation().id()));
        model.addAttribute("since", since);
        model.addAttribute("until", until);
        model.addAttribute("asOf", asOf);
        model.addAttribute("entries", register.ledger().size());
        model.addAttribute("today", register.today());
        model.addAttribute("timeline", Timeline.of(dossier.events(), new ContactRank(register.ranks())));
        model.addAttribute(
                "disputed",
                dossier.events().stream()
                        .filter(event -> !event.disagreements().isEmpty())
                        .toList());
        model.addAttribute("matrix", Matrix.of(dossier.commitments()));
        List<Attendance> people = Attendance.of(dossier);
        model.addAttribute("people", people);
        model.addAttribute("brief", Brief.of(dossier, people, register.today()));
        model.addAttribute("coverage", Coverage.of(dossier));
        model.addAttribute(
                "papers",
                List.of(
                        new Papers("Instruments", dossier.instruments()),
                        new Papers("Mechanisms", dossier.mechanisms()),
                        new Papers("Honours", dossier.honours())));
        return "relation";
    }

    /** Papers of one type under their heading. */
    public record Papers(String title, List<PaperView> papers) {}
}
