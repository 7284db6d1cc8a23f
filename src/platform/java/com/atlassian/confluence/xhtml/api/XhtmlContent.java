package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;

/** Confluence Javadoc 7.6 to 7.19; declared exceptions inferred. S-old */
public interface XhtmlContent {
    void handleMacroDefinitions(String storage, ConversionContext context, MacroDefinitionHandler handler) throws XhtmlException;
}
