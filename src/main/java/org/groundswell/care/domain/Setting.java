package org.groundswell.care.domain;

import org.groundswell.shared.domain.Refused;

/**
 * How a person is told of one kind of happening.
 *
 * @param digest whether it stands in the digest, if one is sent
 */
public record Setting(Channel channel, boolean digest) {
    /**
     * @param channel OFF, IN_APP or MAIL
     * @param digest  null counts as no
     * @throws Refused UNKNOWN_CHANNEL
     */
    public static Setting parse(String channel, Boolean digest) {
        return new Setting(Channel.parse(channel), Boolean.TRUE.equals(digest));
    }

    /** Whether the person is not told at all. */
    public boolean silent() {
        return channel == Channel.OFF && !digest;
    }
}
