package org.entente.register.web.page;

import java.util.List;
import org.entente.register.view.RegisterView;
import org.entente.register.view.RelationView;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people arrive: every relation at a glance. */
@Controller
public class HomePage {
    private static final int RECENT = 8;

    private final Register register;

    HomePage(Register register) {
        this.register = register;
    }

    @GetMapping("/")
    String home(@RequestParam(required = false) @Nullable String asOf, Model model) {
        RegisterView view = register.view(asOf);
        model.addAttribute("asOf", asOf);
        List<RelationView> relations = view.relations().toList();
        model.addAttribute("relations", relations);
        model.addAttribute("documents", view.countDocuments());
        model.addAttribute("recent", register.shelf().documents("all", null, RECENT));
        return "home";
    }
}
