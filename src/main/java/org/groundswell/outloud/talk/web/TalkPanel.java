package org.groundswell.outloud.talk.web;

import org.groundswell.shared.confluence.PagePanel;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.WikiSettings;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;

/** The conversations about a page under it, where the wiki's administrators want that; what is in it is fetched when somebody comes near. */
public class TalkPanel extends PagePanel {
    private final WikiSettings settings;
    private final TalkPages pages;
    private final PageResources resources;

    public TalkPanel(WikiSettings settings, TalkPages pages, PageResources resources) {
        this.settings = settings;
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected boolean wanted() {
        return settings.wants(WikiSettings.Choice.PAGE_TALK);
    }

    @Override
    protected String macro() {
        return TalkMacro.NAME;
    }

    @Override
    protected Html panel(PageId page) {
        resources.require("outloud-talk");
        return pages.panel(page);
    }
}
