package org.groundswell.shared.web;

import org.groundswell.shared.domain.Ref;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what nobody foresaw in the log and hands out an id by which it is found there. */
public final class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger("org.groundswell.incident");
    private static final int ID_LENGTH = 8;

    private Incidents() {
    }

    /** @return the id, all that may reach a browser */
    public static String log(String where, Throwable problem) {
        String id = Ref.random().value().substring(0, ID_LENGTH);
        LOG.error("Incident {} in {}", id, where, problem);
        return id;
    }
}
