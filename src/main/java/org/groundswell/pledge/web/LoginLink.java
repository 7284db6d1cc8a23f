package org.groundswell.pledge.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.groundswell.shared.web.Html;

/** The wiki's log-in page, from which one comes back. */
final class LoginLink {
    private LoginLink() {
    }

    static Html to(String path, ReaderWords words) {
        return words.link("/login.action?os_destination=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }
}
