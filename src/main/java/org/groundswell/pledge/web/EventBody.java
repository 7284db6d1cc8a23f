package org.groundswell.pledge.web;

import org.groundswell.pledge.domain.PledgeEvent;

/** One line of a pledge's history. */
public record EventBody(String kind, String at, String note) {
    static EventBody of(PledgeEvent event) {
        return new EventBody(event.kind().name(), event.at().toString(), event.note());
    }
}
