package org.groundswell.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.host.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes wrong is logged under an id; only the id reaches the browser. */
final class Failures implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException | Error failed) {
            answer((HttpServletRequest) request, (HttpServletResponse) response, failed);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Throwable failed) throws IOException {
        String id = UUID.randomUUID().toString();
        LOG.error("Request failed, id {}: {} {}", id, request.getMethod(),
            Unquoted.place(request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "")), Unquoted.of(failed));
        if (!response.isCommitted()) {
            response.reset();
            SecurityHeaders.set(response);
            request.setAttribute(ErrorAnswers.FAILURE_ID, id);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
