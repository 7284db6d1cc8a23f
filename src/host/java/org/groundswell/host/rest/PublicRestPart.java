package org.groundswell.host.rest;

import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.web.WebServer;
import org.groundswell.host.wiki.StorageRenderer;
import org.groundswell.host.wiki.WikiParts;

/** The public REST in the running host, at /rest/api, and the pictures of people. Needs the wiki and the web server. */
public final class PublicRestPart implements HostPart {
    /** @param services where the parts of the host find one another */
    public PublicRestPart(HostServices services) {
        WikiParts wiki = services.get(WikiParts.class);
        WebServer server = services.get(WebServer.class);
        server.addServlet("/rest/api/*", new PublicRest(wiki, services.get(StorageRenderer.class),
            services.get(HostDatabase.class).transactions()));
        server.addServlet("/download/avatars/*", new AvatarServlet(wiki.people()));
    }
}
