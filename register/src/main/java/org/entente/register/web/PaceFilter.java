package org.entente.register.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.register.web.access.Pace;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks whoever asks too fast to wait: by name, or by address who has none. */
class PaceFilter extends OncePerRequestFilter {
    private static final int TOO_MANY = 429;

    private final Pace pace;

    PaceFilter(Pace pace) {
        this.pace = pace;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        String asker = who == null || who instanceof AnonymousAuthenticationToken
                ? "address " + request.getRemoteAddr()
                : "name " + who.getName();
        if (pace.allows(asker)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", "1");
            response.sendError(TOO_MANY);
        }
    }
}
