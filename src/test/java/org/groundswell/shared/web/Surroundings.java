package org.groundswell.shared.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.Collection;

/**
 * Where a macro is drawn in a test.
 *
 * @param personal told that what is drawn is for this reader only
 */
public record Surroundings(ContentEntityObject entity, String output, Runnable personal) implements ConversionContext {
    public static Page page(long id) {
        Page page = new Page();
        page.setId(id);
        return page;
    }

    /** @param required takes the name of every script and style that is asked for */
    public static PageResources resources(Collection<String> required) {
        WebResourceAssembler assembler = () -> new RequiredResources() {
            @Override
            public RequiredResources requireWebResource(String module) {
                required.add(module);
                return this;
            }
        };
        return new PageResources(() -> assembler);
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getSpaceKey() {
        return null;
    }

    @Override
    public String getOutputType() {
        return output;
    }

    @Override
    public void disableAsyncRenderSafe() {
        personal.run();
    }
}
