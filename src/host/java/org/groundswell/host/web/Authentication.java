package org.groundswell.host.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Finds out who is asking – by session, HTTP Basic or personal access token – and says so to everybody while the request lasts. */
final class Authentication implements Filter {
    private static final String PERSON = Authentication.class.getName();
    private static final int IDLE_PERSON_SECONDS = 8 * 60 * 60;

    private final Supplier<SignIn> signIn;
    private final BiFunction<HttpServletRequest, ConfluenceUser, CurrentRequest> current;

    /** @param current makes the current request of a person, null for an anonymous visitor */
    Authentication(Supplier<SignIn> signIn, BiFunction<HttpServletRequest, ConfluenceUser, CurrentRequest> current) {
        this.signIn = signIn;
        this.current = current;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<ConfluenceUser> person = person(http);
        if (person.isEmpty() && sentCredentials(http)) {
            ((HttpServletResponse) response).setHeader("WWW-Authenticate", "Basic realm=\"wiki\"");
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        CurrentRequest outer = CurrentRequest.find().orElse(null);
        try {
            AuthenticatedUserThreadLocal.set(person.orElse(null));
            CurrentRequest mine = current.apply(http, person.orElse(null));
            http.setAttribute(CurrentRequest.class.getName(), mine);
            CurrentRequest.bind(mine);
            person.ifPresent(somebody -> SecurityHeaders.keepFromCaches((HttpServletResponse) response));
            chain.doFilter(request, response);
        } finally {
            AuthenticatedUserThreadLocal.set(before);
            CurrentRequest.bind(outer);
        }
    }

    /** Remembers the person in a new session until some hours pass without a request; the old one's id is worthless from now on. */
    static void begin(HttpServletRequest request, ConfluenceUser person) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession fresh = request.getSession(true);
        fresh.setMaxInactiveInterval(IDLE_PERSON_SECONDS);
        fresh.setAttribute(PERSON, person.getKey().getStringValue());
    }

    private Optional<ConfluenceUser> person(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (startsWith(header, "basic ")) {
            return basic(header.substring("basic ".length()).trim());
        }
        if (startsWith(header, "bearer ")) {
            return signIn.get().byToken(header.substring("bearer ".length()).trim());
        }
        HttpSession session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(PERSON);
        return key == null ? Optional.empty() : signIn.get().byKey(new UserKey((String) key));
    }

    private Optional<ConfluenceUser> basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty() : signIn.get().byPassword(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static boolean sentCredentials(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return startsWith(header, "basic ") || startsWith(header, "bearer ");
    }

    private static boolean startsWith(String header, String scheme) {
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(scheme);
    }
}
