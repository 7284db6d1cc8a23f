package org.groundswell.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** The product's security headers, and no answer to methods that echo a request with its cookies. The product's Content-Security-Policy only reports inline script, here the browser refuses it. */
final class SecurityHeaders implements Filter {
    static final String POLICY = "script-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

    private static final Set<String> ECHOES = Set.of("TRACE", "TRACK");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        set((HttpServletResponse) response);
        if (ECHOES.contains(((HttpServletRequest) request).getMethod())) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What a person is answered is for them alone, unless who answers knows better and says so. */
    static void keepFromCaches(HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, no-store");
    }

    static void set(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-XSS-Protection", "1; mode=block");
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
