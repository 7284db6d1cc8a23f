package org.groundswell.host.rest;

import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.web.WebServer;
import org.groundswell.host.wiki.StorageRenderer;
import org.groundswell.host.wiki.WikiParts;

/** The public REST in the running host, at /rest/api. Needs the wiki and the web server. */
public final class PublicRestPart implements HostPart {
    /** @param services where the parts of the host find one another */
    public PublicRestPart(HostServices services) {
        services.get(WebServer.class).addServlet("/rest/api/*", new PublicRest(services.get(WikiParts.class),
            services.get(StorageRenderer.class), services.get(HostDatabase.class).transactions()));
    }
}
