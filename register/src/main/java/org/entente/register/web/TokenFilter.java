package org.entente.register.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.register.web.access.Account;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.page.OwnPage;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programs in by a token, for the API and the figures alone, and sees at each request whether somebody who signed in before may still
 * come in, and as what.
 */
class TokenFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final Accounts accounts;

    TokenFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (header != null
                && header.startsWith(BEARER)
                && (request.getRequestURI().startsWith("/api/")
                        || request.getRequestURI().equals("/metrics"))) {
            let(accounts.holder(header.substring(BEARER.length())));
        } else if (known != null && !(known instanceof AnonymousAuthenticationToken)) {
            let(accounts.find(known.getName()).filter(account -> signedInWith(account, request)));
        }
        chain.doFilter(request, response);
    }

    /** A new password ends every sitting that began with the old one. */
    private static boolean signedInWith(Account account, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object then = session == null ? null : session.getAttribute(OwnPage.SIGNED_IN_WITH);
        return then == null || then.equals(account.password());
    }

    private static void let(Optional<Account> account) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        account.filter(Account::open)
                .ifPresent(a -> context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        a.name(),
                        null,
                        List.of(new SimpleGrantedAuthority(a.role().authority())))));
        SecurityContextHolder.setContext(context);
    }
}
