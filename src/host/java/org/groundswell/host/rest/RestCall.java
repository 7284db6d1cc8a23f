package org.groundswell.host.rest;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;

/** One request to the public REST: who asks, for what, with which options and body. */
final class RestCall {
    private static final int LARGEST_PAGE = 200;

    private final HttpServletRequest http;
    private final List<String> path;
    private final JsonNode body;

    RestCall(HttpServletRequest http, ObjectMapper json) throws IOException {
        this.http = http;
        String rest = http.getPathInfo() == null ? "" : http.getPathInfo();
        this.path = Arrays.stream(rest.split("/")).filter(part -> !part.isEmpty()).toList();
        this.body = Set.of("POST", "PUT").contains(http.getMethod()) ? read(http, json) : MissingNode.getInstance();
    }

    private static JsonNode read(HttpServletRequest http, ObjectMapper json) throws IOException {
        // A form of another site cannot send JSON without asking first.
        if (http.getContentType() == null || !http.getContentType().startsWith("application/json")) {
            throw new RestRefused(415, "The body must be application/json.");
        }
        try {
            return json.readTree(http.getInputStream());
        } catch (JsonProcessingException malformed) {
            throw new WikiRefused(WikiRefusal.INVALID, "The body is not JSON: " + malformed.getOriginalMessage());
        }
    }

    String method() {
        return http.getMethod();
    }

    /** @return the parts of the path below /rest/api */
    List<String> path() {
        return path;
    }

    JsonNode body() {
        return body;
    }

    /** @return null for somebody not logged in */
    ConfluenceUser person() {
        return AuthenticatedUserThreadLocal.get();
    }

    String option(String name) {
        return http.getParameter(name);
    }

    int number(String name, int otherwise) {
        String given = option(name);
        try {
            return given == null ? otherwise : Math.max(0, Integer.parseInt(given));
        } catch (NumberFormatException wrong) {
            throw new WikiRefused(WikiRefusal.INVALID, name + " must be a number.");
        }
    }

    int start() {
        return number("start", 0);
    }

    int limit() {
        return Math.min(LARGEST_PAGE, number("limit", 25));
    }

    /** @return the names asked for with expand, or those a resource shows unasked */
    Set<String> expand(String otherwise) {
        String asked = option("expand") == null ? otherwise : option("expand");
        return Arrays.stream(asked.split(",")).map(String::strip).collect(Collectors.toSet());
    }

    /** @return address of the wiki as this client sees it */
    String base() {
        String url = http.getRequestURL().toString();
        return url.substring(0, url.length() - http.getRequestURI().length()) + http.getContextPath();
    }

    /** @return the refusal of an act: who is not logged in is asked to, who is may not */
    WikiRefused mayNot(String what) {
        return person() == null ? new WikiRefused(WikiRefusal.NOT_LOGGED_IN, "Log in to " + what + ".")
            : new WikiRefused(WikiRefusal.FORBIDDEN, "You may not " + what + ".");
    }
}
