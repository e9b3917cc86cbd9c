package org.entente.register.web.page;

import java.security.Principal;
import org.entente.register.web.access.Account;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Role;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows: who looks at it, and how things are said. */
@ControllerAdvice("org.entente.register.web.page")
public class Frame {
    private static final Say SAY = new Say();
    private final Accounts accounts;
    private final ContactRank ranks;

    Frame(Accounts accounts, Register register) {
        this.accounts = accounts;
        this.ranks = new ContactRank(register.ranks());
    }

    /** Who is signed in, and what they may do. */
    public record Me(Account account) {
        public String name() {
            return account.name();
        }

        public String role() {
            return account.role().word();
        }

        /** {@code may('REVIEWER')}. */
        public boolean may(String role) {
            return account.role().may(Role.valueOf(role));
        }
    }

    @ModelAttribute("me")
    @Nullable
    Me me(@Nullable Principal who) {
        return who == null ? null : accounts.find(who.getName()).map(Me::new).orElse(null);
    }

    @ModelAttribute("rank")
    ContactRank rank() {
        return ranks;
    }

    @ModelAttribute("say")
    Say say() {
        return SAY;
    }
}
