package org.groundswell.host.mail;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mail as it would have reached somebody's mail program.
 *
 * @param html  null if it has no such part
 * @param plain null if it has no such part
 */
public record OutboxMail(long id, String to, String subject, Map<String, String> headers, String html, String plain, Instant sentAt) {
    public OutboxMail {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
