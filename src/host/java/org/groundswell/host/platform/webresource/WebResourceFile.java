package org.groundswell.host.platform.webresource;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * One file of a web-resource module.
 *
 * @param moduleKey pluginKey:moduleKey
 * @param name name of the resource, with its extension
 * @param content its bytes as they stand in the app
 * @param contentType as the descriptor says, else by the extension
 * @param translated whether AJS.I18n.getText calls are replaced when it is served
 * @param stamp short hash of its bytes and texts; changes whenever what is served does
 */
public record WebResourceFile(String moduleKey, String name, Supplier<byte[]> content, String contentType, boolean translated,
        String stamp) {
    /** @return its address below the context path, good for ever */
    public String path(Locale locale) {
        String language = translated ? "-" + locale.getLanguage() : "";
        return "/s/" + stamp + language + "/_/download/resources/" + moduleKey + "/" + name;
    }
}
