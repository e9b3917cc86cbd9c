package org.entente.register.web.page;

import org.entente.register.view.PaperView;
import org.entente.register.view.RegisterView;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One instrument, mechanism, honour or milestone, and what each document says of it. */
@Controller
public class PaperPage {
    private final Register register;

    PaperPage(Register register) {
        this.register = register;
    }

    @GetMapping("/paper")
    String paper(@RequestParam String id, @RequestParam(required = false) @Nullable String asOf, Model model) {
        RegisterView view = register.view(asOf);
        PaperView paper = view.findPaper(id)
                .orElseThrow(() -> RefusedException.missing("The register has no instrument, mechanism, honour or"
                        + " milestone " + id + ". Its document may have been read again."));
        model.addAttribute("paper", paper);
        model.addAttribute("told", view.told(id));
        return "paper";
    }
}
