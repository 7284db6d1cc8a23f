package org.groundswell.care.domain;

import org.groundswell.shared.domain.Refused;

/** How somebody is told of a kind of happening when it happens. */
public enum Channel {
    OFF, IN_APP, MAIL;

    static Channel parse(String text) {
        for (Channel channel : values()) {
            if (channel.name().equals(text)) {
                return channel;
            }
        }
        throw new Refused(CareRefusal.UNKNOWN_CHANNEL, "channel");
    }
}
