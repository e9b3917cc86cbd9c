package org.entente.register.web.page;

import java.util.Optional;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Lockout;
import org.entente.register.web.access.SetupCode;
import org.entente.register.web.access.SignOn;
import org.entente.register.web.port.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in: the first administrator, then everybody by name and password. */
@Controller
public class SignInPages {
    /** Guesses at the setup code count as wrong passwords of this name, which nobody can bear. */
    private static final String SETUP = "/setup";

    private final Accounts accounts;
    private final SetupCode code;
    private final Lockout lockout;
    private final Optional<SignOn> elsewhere;

    SignInPages(Accounts accounts, SetupCode code, Lockout lockout, Optional<SignOn> elsewhere) {
        this.elsewhere = elsewhere;
        this.accounts = accounts;
        this.code = code;
        this.lockout = lockout;
    }

    @GetMapping("/login")
    String login(Model model) {
        elsewhere.ifPresent(how -> model.addAttribute("elsewhere", how.label()));
        return "login";
    }

    @GetMapping("/setup")
    String setup(@RequestParam(defaultValue = "") String code, Model model) {
        if (!accounts.isEmpty()) {
            return "redirect:/login";
        }
        model.addAttribute("code", code);
        return "setup";
    }

    @PostMapping("/setup")
    String setUp(
            @RequestParam String code,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String again,
            Model model) {
        if (!accounts.isEmpty()) {
            return "redirect:/login";
        }
        try {
            check(code, password, again);
            accounts.first(name, password);
            return "redirect:/login?ready";
        } catch (RefusedException e) {
            model.addAttribute("code", code);
            model.addAttribute("name", name);
            model.addAttribute("wrong", e.getMessage());
            return "setup";
        }
    }

    private void check(String typed, String password, String again) {
        if (lockout.isShut(SETUP)) {
            throw RefusedException.wrong("Too many wrong codes. Wait a quarter of an hour.");
        }
        if (!code.is(typed)) {
            lockout.failed(SETUP);
            throw RefusedException.wrong("This is not the code that the terminal shows.");
        }
        if (!password.equals(again)) {
            throw RefusedException.wrong("The two passwords differ.");
        }
    }
}
