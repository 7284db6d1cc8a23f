package org.groundswell.shared.web;

import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.Quiet;

/** Where the wiki of the template tests is, and who in it wants to see no counts. */
public record Wiki(String contextPath, String siteUrl) implements Addresses {
    public static final Quiet QUIET = OneReader.QUIET::equals;
    public static final Addresses ADDRESSES = new Wiki("/wiki", "https://wiki.example.org/wiki");
}
