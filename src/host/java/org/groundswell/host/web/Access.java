package org.groundswell.host.web;

import com.atlassian.confluence.user.ConfluenceUser;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;

/** Who passes the door of an endpoint, by its annotation; without one only licensed users do. */
public enum Access {
    UNRESTRICTED("UnrestrictedAccess"),
    ANONYMOUS_SITE("AnonymousSiteAccess"),
    UNLICENSED_SITE("UnlicensedSiteAccess"),
    LICENSED("LicensedOnly"),
    ADMIN("AdminOnly"),
    SYSTEM_ADMIN("SystemAdminOnly");

    private final String annotation;

    Access(String annotation) {
        this.annotation = annotation;
    }

    /**
     * @param family package of the annotations that count here
     * @param elements the most specific one first; the first that is annotated decides
     */
    public static Access of(String family, AnnotatedElement... elements) {
        for (AnnotatedElement element : elements) {
            for (Annotation present : element.getAnnotations()) {
                Optional<Access> access = Arrays.stream(values())
                    .filter(one -> present.annotationType().getName().equals(family + "." + one.annotation)).findFirst();
                if (access.isPresent()) {
                    return access.get();
                }
            }
        }
        return LICENSED;
    }

    /** @param person null for an anonymous visitor; limited unlicensed access is always off here */
    public boolean admits(ConfluenceUser person, Standing standing) {
        return switch (this) {
            case UNRESTRICTED -> true;
            case ANONYMOUS_SITE -> person == null ? standing.anonymousAllowed() : standing.licensed(person);
            case UNLICENSED_SITE, LICENSED -> person != null && standing.licensed(person);
            case ADMIN -> person != null && standing.admin(person);
            case SYSTEM_ADMIN -> person != null && standing.systemAdmin(person);
        };
    }
}
