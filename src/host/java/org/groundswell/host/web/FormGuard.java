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
import java.util.function.BooleanSupplier;

/** Lets writes through to the host's own pages only with the session's token, and not while the wiki is read-only. Apps guard their own doors. */
final class FormGuard implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final BooleanSupplier readOnly;

    FormGuard(BooleanSupplier readOnly) {
        this.readOnly = readOnly;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getRequestURI().substring(http.getContextPath().length());
        boolean hosts = !path.startsWith("/rest/") && !path.startsWith("/plugins/servlet/");
        if (READING.contains(http.getMethod()) || !hosts) {
            chain.doFilter(request, response);
        } else if (!XsrfTokens.passes(http)) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (readOnly.getAsBoolean() && !path.startsWith("/admin/")) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
