package org.groundswell.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The wiki's log-in page, from which one comes back. */
public final class LoginLink {
    private LoginLink() {
    }

    /** @param path the page to come back to, below the context path */
    public static Html to(String path, ReaderWords words) {
        return words.link("/login.action?os_destination=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }
}
