package org.entente.register.web.page;

import java.util.List;
import java.util.Locale;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Role;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may come in, and what they may do. */
@Controller
public class AccessPage {
    private final Accounts accounts;
    private final Register register;

    AccessPage(Accounts accounts, Register register) {
        this.accounts = accounts;
        this.register = register;
    }

    @GetMapping("/access")
    String people(Model model) {
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("roles", List.of(Role.values()));
        return "access";
    }

    @PostMapping("/access/add")
    String add(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String side) {
        accounts.add(name, password, role(role), side(side));
        return "redirect:/access";
    }

    @PostMapping("/access/change")
    String change(
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "false") boolean open) {
        accounts.change(name, role(role), side(side), open);
        if (!password.isEmpty()) {
            accounts.password(name, password);
        }
        return "redirect:/access";
    }

    private static Role role(String word) {
        for (Role role : Role.values()) {
            if (role.word().equals(word.toLowerCase(Locale.ROOT))) {
                return role;
            }
        }
        throw RefusedException.wrong("There is no role " + word + ".");
    }

    private @Nullable String side(String typed) {
        return typed.isBlank() ? null : register.side(typed);
    }
}
