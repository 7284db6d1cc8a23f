package org.groundswell.host.seed;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.HostConfig;
import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.blueprint.BlueprintModules;
import org.groundswell.host.blueprint.SpaceMaker;
import org.groundswell.host.blueprint.SpaceMaker.Asked;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.web.WebServer;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty wiki: always with people, and for a demonstration with pages, pledges and a community. Stands last, for these go through the open door. */
public final class SeedPart implements HostPart {
    private static final Logger LOG = LoggerFactory.getLogger(SeedPart.class);
    private static final String APP = "org.groundswell.confluence";
    private static final String COMMUNITY = "GOINGHOME";
    private static final String DONE = "seeded";

    private final HostServices services;
    private final WikiParts wiki;

    /** @param services where the parts of the host find one another */
    public SeedPart(HostServices services) {
        this.services = services;
        this.wiki = services.get(WikiParts.class);
    }

    @Override
    public void start() {
        if (wiki.people().all().isEmpty()) {
            services.get(HostDatabase.class).transactions().executeWithoutResult(status -> new SeedPeople(wiki).add());
        }
    }

    /** Pages are made when the apps listen, so that what they make of a page is there from the beginning. */
    @Override
    public void appsStarted() {
        if (wiki.settings().get(DONE).isPresent()) {
            return;
        }
        boolean demo = services.get(HostConfig.class).demo();
        SeedPages pages = new SeedPages(wiki, services.get(Clock.class));
        services.get(HostDatabase.class).transactions().executeWithoutResult(status -> {
            if (demo) {
                pages.addDemonstration();
            } else {
                pages.addEmptySpace();
            }
            wiki.settings().set(DONE, demo ? "demo" : "none");
        });
        if (demo && services.get(HostPlugins.class).get(APP).filter(HostPlugin::enabled).isPresent()) {
            addPledges();
            addCommunity();
        }
    }

    /** A wiki without its demonstration pledges is worth more than none. */
    private void addPledges() {
        try {
            int made = new DemoPledges(services.get(WebServer.class).baseUrl(), Map.of(
                "ChangeDayWaitLess00001", page("CHANGE", "Patients wait less"),
                "OpenHouseSmallThing001", page("PUBLIC", "Open house"),
                "ReadingRoomIdeas000001", page("VIEWONLY", "Reading room"))).add();
            LOG.info("{} demonstration pledges made", made);
        } catch (RuntimeException failed) {
            LOG.error("The demonstration pledges could not be made", failed);
        }
    }

    /** A space as anybody with that right would make one, in which people have been at work. */
    private void addCommunity() {
        try {
            HostSpace space = services.get(SpaceMaker.class).make(new Asked(COMMUNITY, "Going home well", "For everybody who helps people home."),
                services.get(BlueprintModules.class).space(APP + ":practice-space"), wiki.people().byName("eve").orElseThrow(), Locale.ENGLISH);
            URI address = services.get(WebServer.class).baseUrl();
            int done = new DemoCommunity(address, space.getHomePage().getId(), page("CHANGE", "A morning on ward 4")).add();
            LOG.info("A demonstration community of {} acts lives at {}/display/{}", done, address, COMMUNITY);
        } catch (RuntimeException failed) {
            LOG.error("The demonstration community could not be made", failed);
        }
    }

    private long page(String spaceKey, String title) {
        return wiki.pages().byTitle(spaceKey, title).orElseThrow().getId();
    }
}
