package org.groundswell.host.web.rest;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.groundswell.host.web.Access;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.web.Standing;
import org.groundswell.host.web.XsrfTokens;

/** The door of every REST resource: access annotations first, then the token for writes a foreign form could send. */
@Priority(Priorities.AUTHENTICATION)
final class RestGuard implements ContainerRequestFilter {
    static final String FAMILY = "com.atlassian.plugins.rest.api.security.annotation";

    private static final String XSRF_EXCLUDED = "com.atlassian.annotations.security.XsrfProtectionExcluded";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORM_LIKE = Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final Standing standing;

    @Context
    private ResourceInfo resource;

    RestGuard(Standing standing) {
        this.standing = standing;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ConfluenceUser person = AuthenticatedUserThreadLocal.get();
        Access access = Access.of(FAMILY, resource.getResourceMethod(), resource.getResourceClass());
        if (!access.admits(person, standing)) {
            refuse(request, person == null ? Response.Status.UNAUTHORIZED : Response.Status.FORBIDDEN, "This resource is not for you");
        } else if (aFormCouldSend(request) && !excluded() && !XsrfTokens.passes(CurrentRequest.get().http())) {
            refuse(request, Response.Status.FORBIDDEN, "XSRF check failed");
        }
    }

    private boolean aFormCouldSend(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        MediaType type = request.getMediaType();
        return type == null || FORM_LIKE.contains((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT));
    }

    private boolean excluded() {
        return has(resource.getResourceMethod()) || has(resource.getResourceClass());
    }

    private static boolean has(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations()).map(Annotation::annotationType)
            .anyMatch(type -> type.getName().equals(XSRF_EXCLUDED));
    }

    private static void refuse(ContainerRequestContext request, Response.Status status, String message) {
        request.abortWith(Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
            .entity(Map.of("status-code", status.getStatusCode(), "message", message)).build());
    }
}
