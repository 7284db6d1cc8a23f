package org.groundswell.community.charter.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Optional;
import org.groundswell.community.charter.CharterService;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewMacro;

/** Shows the charter of the community around a page. */
public class CharterMacro extends ViewMacro {
    private final CharterService charters;
    private final CharterPages pages;
    private final PageResources resources;
    private final CurrentReader reader;

    public CharterMacro(Templates templates, CharterService charters, CharterPages pages, PageResources resources, CurrentReader reader) {
        super(templates);
        this.charters = charters;
        this.pages = pages;
        this.resources = resources;
        this.reader = reader;
    }

    @Override
    protected Html display(Map<String, String> parameters, ConversionContext context) {
        Optional<PageId> page = savedPage(context);
        if (page.isEmpty() || old(context.getEntity())) {
            return still(parameters, context);
        }
        resources.require("charter");
        return charters.around(page.get(), reader.person()).map(charter -> pages.charter(charter, page.get())).orElseGet(pages::none);
    }

    @Override
    protected Html still(Map<String, String> parameters, ConversionContext context) {
        resources.require("charter-style");
        return savedPage(context).map(page -> charters.around(page, reader.person()).map(pages::still).orElseGet(pages::none)).orElseGet(pages::unsaved);
    }
}
