package org.entente.register.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Lockout;
import org.entente.register.web.page.HomePage;
import org.entente.register.web.page.OwnPage;
import org.entente.register.web.port.Register;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Somebody has come in, through whichever door: remembered with what they had seen, they go where they wanted to. */
final class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Accounts accounts;
    private final Lockout lockout;
    private final Register register;

    Arrival(Accounts accounts, Lockout lockout, Register register) {
        this.accounts = accounts;
        this.lockout = lockout;
        this.register = register;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        lockout.passed(who.getName());
        accounts.find(who.getName()).ifPresent(account -> {
            request.getSession().setAttribute(HomePage.BEFORE, account.seen());
            request.getSession().setAttribute(OwnPage.SIGNED_IN_WITH, account.password());
        });
        accounts.seen(who.getName(), register.ledger().size());
        super.onAuthenticationSuccess(request, response, who);
    }
}
