package org.entente.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.register.web.access.Accounts;
import org.springframework.web.servlet.HandlerInterceptor;

/** Leads to the setting up of an administrator while there is nobody who could sign in. */
class FirstRun implements HandlerInterceptor {
    private final Accounts accounts;

    FirstRun(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getRequestURI().equals("/login") && accounts.isEmpty()) {
            response.sendRedirect("/setup");
            return false;
        }
        return true;
    }
}
