package org.groundswell.host.mail;

import com.atlassian.mail.server.MailServerManager;
import java.time.Clock;
import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.wiki.WikiParts;

/** The mail server of the running host. Needs the wiki; offers the outbox. */
public final class MailPart implements HostPart {
    /** @param services where the parts of the host find one another */
    public MailPart(HostServices services) {
        HostDatabase database = services.get(HostDatabase.class);
        Outbox outbox = new Outbox(database.jdbc(), database.transactions().getTransactionManager(), services.get(WikiParts.class).settings(),
            services.get(Clock.class));
        services.register(Outbox.class, outbox);
        services.register(MailServerManager.class, outbox);
    }
}
