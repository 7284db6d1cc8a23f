package org.groundswell.outloud.talk.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Optional;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewMacro;

/** Shows on a page what is said about it. */
public class TalkMacro extends ViewMacro {
    /** Its name on pages. */
    static final String NAME = "groundswell-page-talk";

    private final TalkPages pages;
    private final PageResources resources;

    public TalkMacro(Templates templates, TalkPages pages, PageResources resources) {
        super(templates);
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html display(Map<String, String> parameters, ConversionContext context) {
        Optional<PageId> page = savedPage(context);
        if (old(context.getEntity()) || page.isEmpty()) {
            return still(parameters, context);
        }
        resources.require("outloud-talk");
        return pages.box(page.get());
    }

    @Override
    protected Html still(Map<String, String> parameters, ConversionContext context) {
        resources.require("outloud-style");
        return savedPage(context).map(pages::still).orElseGet(pages::preview);
    }
}
