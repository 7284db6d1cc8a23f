package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** Confluence Javadoc 5.7 to 6.3; used by OnlyOffice, MarkdownMacro and LikeC4 on 10.x. S-old, disableAsyncRenderSafe I */
public interface ConversionContext {
    /** @return the page or comment being rendered, null in previews of new content and in templates */
    ContentEntityObject getEntity();

    /** @return the key of the space, null where there is none */
    String getSpaceKey();

    /** @return one of the values of ConversionContextOutputType: display, preview, pdf, word, html_export, feed, email, diff */
    String getOutputType();

    void disableAsyncRenderSafe();
}
