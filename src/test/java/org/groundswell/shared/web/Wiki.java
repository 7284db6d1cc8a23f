package org.groundswell.shared.web;

import org.groundswell.shared.domain.Addresses;

/** Where the wiki of the template tests is. */
public record Wiki(String contextPath, String siteUrl) implements Addresses {
    public static final Addresses ADDRESSES = new Wiki("/wiki", "https://wiki.example.org/wiki");
}
