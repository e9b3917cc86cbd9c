package org.entente.register.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells whoever runs the desk what went wrong; whoever asked sees a page without its inside. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Mishaps extends OncePerRequestFilter {
    private final BiConsumer<String, Throwable> told;

    Mishaps(BiConsumer<String, Throwable> told) {
        this.told = told;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException | Error e) {
            Throwable cause = e instanceof ServletException && e.getCause() != null ? e.getCause() : e;
            told.accept(request.getMethod() + " " + request.getRequestURI(), cause);
            throw e;
        }
    }
}
