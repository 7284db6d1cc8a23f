package org.groundswell.community.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.Clock;
import java.util.Map;
import org.groundswell.community.CommunityService;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewMacro;

/** Makes a page the home of a community and shows it there. */
public class CommunityMacro extends ViewMacro {
    private final CommunityService communities;
    private final CommunityPages pages;
    private final PageResources resources;
    private final CurrentReader reader;
    private final Clock clock;

    public CommunityMacro(Templates templates, CommunityService communities, CommunityPages pages, PageResources resources, CurrentReader reader, Clock clock) {
        super(templates);
        this.communities = communities;
        this.pages = pages;
        this.resources = resources;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    protected Html display(Map<String, String> parameters, ConversionContext context) {
        if (old(context.getEntity())) {
            return still(parameters, context);
        }
        resources.require("community-home");
        SeenCommunity seen = seen(parameters, context);
        return seen.home() == null ? pages.preview(seen) : pages.home(seen);
    }

    @Override
    protected Html still(Map<String, String> parameters, ConversionContext context) {
        resources.require("community-style");
        return pages.still(seen(parameters, context));
    }

    private SeenCommunity seen(Map<String, String> parameters, ConversionContext context) {
        return savedPage(context).map(page -> communities.show(page, parameters, reader.person()))
            .orElseGet(() -> SeenCommunity.unsaved("", CommunityKind.parse(parameters), reader.person(), clock.instant()));
    }
}
