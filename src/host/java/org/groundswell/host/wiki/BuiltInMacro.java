package org.groundswell.host.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A macro of the wiki itself. */
record BuiltInMacro(BodyType getBodyType, OutputType getOutputType, Work work) implements Macro {
    /** Turns parameters and body into markup. */
    @FunctionalInterface
    interface Work {
        String html(Map<String, String> parameters, String body, ConversionContext context);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return work.html(parameters, body, context);
    }
}
