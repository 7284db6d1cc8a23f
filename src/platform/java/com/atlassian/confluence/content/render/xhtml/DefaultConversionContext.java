package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.renderer.RenderContext;

/** MarkdownMacro on 10.0.2 builds one from a page's context. S10 */
public class DefaultConversionContext implements ConversionContext {
    private final RenderContext renderContext;

    public DefaultConversionContext(RenderContext renderContext) {
        this.renderContext = renderContext;
    }

    @Override
    public ContentEntityObject getEntity() {
        return renderContext instanceof PageContext page ? page.getEntity() : null;
    }

    @Override
    public String getSpaceKey() {
        return renderContext instanceof PageContext page ? page.getSpaceKey() : null;
    }

    @Override
    public String getOutputType() {
        return renderContext.getOutputType();
    }

    @Override
    public void disableAsyncRenderSafe() {
        // Only the asynchronous renderer reads it.
    }
}
