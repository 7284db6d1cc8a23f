package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** Confluence Javadoc 9.0.2 and 9.3.2; implemented by OnlyOffice, MarkdownMacro and LikeC4 on 10.x. S10 */
public interface Macro {
    String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    enum BodyType { RICH_TEXT, PLAIN_TEXT, NONE }

    enum OutputType { INLINE, BLOCK }
}
