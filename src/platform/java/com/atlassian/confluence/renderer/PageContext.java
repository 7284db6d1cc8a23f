package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.renderer.RenderContext;

/** Returned by ContentEntityObject#toPageContext, used by MarkdownMacro and OnlyOffice on 10.x. S10 */
public class PageContext extends RenderContext {
    private final ContentEntityObject entity;

    public PageContext(ContentEntityObject entity) {
        this.entity = entity;
    }

    public ContentEntityObject getEntity() {
        return entity;
    }

    public String getSpaceKey() {
        return entity instanceof com.atlassian.confluence.core.SpaceContentEntityObject inSpace ? inSpace.getSpaceKey() : null;
    }
}
