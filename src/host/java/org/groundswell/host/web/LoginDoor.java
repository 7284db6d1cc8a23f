package org.groundswell.host.web;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes POSTs to /login and /logout; the form itself is a page of the host. */
public final class LoginDoor implements Filter {
    private static final String DESTINATION = "os_destination";

    private final Supplier<SignIn> signIn;

    LoginDoor(Supplier<SignIn> signIn) {
        this.signIn = signIn;
    }

    /** Sends the visitor to the log-in form, and from there back to where they wanted to go. */
    public static void redirect(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String wanted = request.getRequestURI().substring(request.getContextPath().length()) + query;
        response.sendRedirect(request.getContextPath() + "/login?" + DESTINATION + "=" + encode(wanted));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getServletPath();
        boolean post = http.getMethod().equals("POST");
        if (post && path.equals("/login")) {
            login(http, (HttpServletResponse) response);
        } else if (post && path.equals("/logout")) {
            logout(http, (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void login(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ConfluenceUser> person = signIn.get().byPassword(text(request, "username"), text(request, "password"));
        String destination = LocalPath.of(text(request, DESTINATION), "/");
        if (person.isPresent()) {
            Authentication.begin(request, person.get());
            response.sendRedirect(request.getContextPath() + destination);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?failed=true&" + DESTINATION + "=" + encode(destination));
        }
    }

    private static void logout(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!XsrfTokens.passes(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/");
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
