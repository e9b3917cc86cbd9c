package org.entente.register.web.page;

import org.entente.register.view.BodyView;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One body: a ministry, party, legislature, organisation or state. */
@Controller
public class BodyPage {
    private final Register register;

    BodyPage(Register register) {
        this.register = register;
    }

    @GetMapping("/body")
    String body(@RequestParam String id, @RequestParam(required = false) @Nullable String asOf, Model model) {
        BodyView body = register.view(asOf)
                .findBody(id)
                .orElseThrow(() -> RefusedException.missing("The register names no body " + id + "."));
        model.addAttribute("body", body);
        model.addAttribute("timeline", Timeline.of(body.events(), new ContactRank(register.ranks())));
        return "body";
    }
}
