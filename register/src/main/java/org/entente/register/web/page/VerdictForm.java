package org.entente.register.web.page;

import java.security.Principal;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.register.view.VerdictView;
import org.entente.register.web.port.Hand;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes verdicts. Coders rate apart from one another: a second verdict stands beside the first, and is told of it. */
@Controller
public class VerdictForm {
    private final Register register;
    private final Hand hand;

    VerdictForm(Register register, Hand hand) {
        this.register = register;
        this.hand = hand;
    }

    /**
     * @param level the scale and the value, {@code g7:+1}
     * @param known the last entry that the page knew
     */
    @PostMapping("/decide/verdict")
    String rate(
            @RequestParam String id,
            @RequestParam String level,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "9223372036854775807") long known,
            Principal who,
            RedirectAttributes told) {
        int colon = level.indexOf(':');
        if (colon < 1) {
            throw RefusedException.wrong("Choose a level of a scale.");
        }
        String scale = level.substring(0, colon);
        long entry = hand.rate(who.getName(), id, scale, level.substring(colon + 1), day, reason.strip());
        told.addAttribute("id", id);
        told.addFlashAttribute("told", "Your verdict is entry " + entry + "." + meanwhile(id, known, who));
        return "redirect:/commitment";
    }

    private String meanwhile(String id, long known, Principal who) {
        List<VerdictView> verdicts = register.view(null)
                .findCommitment(id)
                .map(commitment -> commitment.verdicts())
                .orElse(List.of());
        String others = verdicts.stream()
                .filter(verdict -> verdict.entry() > known && !verdict.coder().equals(who.getName()))
                .map(verdict -> verdict.coder() + " (" + verdict.scale() + " " + verdict.value() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " In the meantime others rated it too: " + others + ". Both are kept.";
    }
}
