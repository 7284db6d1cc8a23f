package org.groundswell.shared.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.springframework.stereotype.Component;

/** Puts script and style of the app on the page that is being made. */
@Component
public class PageResources {
    private static final String APP = "org.groundswell.confluence:";
    private final PageBuilderService pages;

    public PageResources(PageBuilderService pages) {
        this.pages = pages;
    }

    /** @param module the key of a web-resource in the app's descriptor */
    public void require(String module) {
        pages.assembler().resources().requireWebResource(APP + module);
    }
}
