package org.entente.register.web.page;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.port.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own password, and a token for one's own programs. */
@Controller
public class OwnPage {
    /** The digest of the password with which a sitting began. */
    public static final String SIGNED_IN_WITH = "org.entente.password";

    private final Accounts accounts;

    OwnPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/you")
    String you() {
        return "you";
    }

    @PostMapping("/you/password")
    String password(
            @RequestParam String old,
            @RequestParam String password,
            @RequestParam String again,
            Principal who,
            HttpSession session) {
        boolean known = accounts.find(who.getName())
                .filter(account -> accounts.encoder().matches(old, account.password()))
                .isPresent();
        if (!known) {
            throw RefusedException.wrong("The old password is another.");
        }
        if (!password.equals(again)) {
            throw RefusedException.wrong("The two new passwords differ.");
        }
        accounts.password(who.getName(), password);
        accounts.find(who.getName()).ifPresent(account -> session.setAttribute(SIGNED_IN_WITH, account.password()));
        return "redirect:/you?changed";
    }

    /** Shown this once: only its hash is kept. One made before no longer works. */
    @PostMapping("/you/token")
    String token(Principal who, Model model) {
        model.addAttribute("token", accounts.token(who.getName()));
        return "you";
    }
}
