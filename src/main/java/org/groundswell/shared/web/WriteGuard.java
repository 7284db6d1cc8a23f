package org.groundswell.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.groundswell.shared.domain.Refused;

/** Lets nothing be written that another site's page could have sent: a foreign form cannot set this header, whatever it sends. */
@Provider
@PreMatching
public class WriteGuard implements ContainerRequestFilter {
    static final String HEADER = "X-Atlassian-Token";
    private static final String VALUE = "no-check";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && !VALUE.equals(request.getHeaderString(HEADER))) {
            throw new Refused(WebRefusal.XSRF);
        }
    }
}
