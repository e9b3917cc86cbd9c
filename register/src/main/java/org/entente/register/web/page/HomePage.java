package org.entente.register.web.page;

import java.security.Principal;
import java.util.List;
import org.entente.register.view.RegisterView;
import org.entente.register.view.RelationView;
import org.entente.register.web.access.Searches;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** Where people arrive: every relation at a glance. */
@Controller
public class HomePage {
    /** Under this name the session keeps the ledger's last entry when they who look were here before. */
    public static final String BEFORE = "before";

    private static final int RECENT = 8;
    private static final int MOST = 500;

    private final Register register;
    private final Searches searches;
    private Glance last = new Glance(-1, List.of());

    /** A search that one keeps, where it leads, and what it asks in words. */
    public record Shown(String key, String name, String link, String asked) {
        static Shown of(Searches.Kept kept) {
            return new Shown(
                    kept.key(), kept.name(), SearchPage.link("/search", kept.asked()), SearchPage.asked(kept.asked()));
        }
    }

    /** All relations as of an entry: counted anew only when the ledger has grown. */
    private record Glance(long entries, List<RelationView> relations) {}

    HomePage(Register register, Searches searches) {
        this.searches = searches;
        this.register = register;
    }

    @GetMapping("/")
    String home(
            @RequestParam(required = false) @Nullable String asOf,
            @SessionAttribute(name = BEFORE, required = false) @Nullable Long before,
            Principal who,
            Model model) {
        RegisterView view = register.view(asOf);
        model.addAttribute("asOf", asOf);
        List<RelationView> relations =
                asOf == null || asOf.isBlank() ? now(view) : view.relations().toList();
        model.addAttribute("relations", relations);
        model.addAttribute("documents", view.countDocuments());
        model.addAttribute("mine", register.assignments().to(who.getName()).size());
        model.addAttribute(
                "searches", searches.list(who.getName()).stream().map(Shown::of).toList());
        if (before != null) {
            model.addAttribute("news", News.since(before, register.ledger().list(before + 1, MOST), register.shelf()));
        }
        model.addAttribute("recent", register.shelf().documents("all", null, RECENT));
        return "home";
    }

    private synchronized List<RelationView> now(RegisterView view) {
        long entries = register.ledger().size();
        if (last.entries() != entries) {
            last = new Glance(entries, view.relations().toList());
        }
        return last.relations();
    }
}
