package org.groundswell.host.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import org.w3c.dom.Element;

/** Stored pages for apps. */
final class HostXhtmlContent implements XhtmlContent {
    @Override
    public void handleMacroDefinitions(String storage, ConversionContext context, MacroDefinitionHandler handler) throws XhtmlException {
        for (Element macro : Nodes.macros(parse(storage))) {
            MacroCall call = MacroCall.of(macro);
            handler.handle(new MacroDefinition(call.name(), call.parameters()));
        }
    }

    private static Element parse(String storage) throws XhtmlException {
        try {
            return StorageFormat.parse(storage);
        } catch (WikiRefused malformed) {
            throw new XhtmlException(malformed.getMessage(), malformed);
        }
    }
}
