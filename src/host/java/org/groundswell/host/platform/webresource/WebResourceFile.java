package org.groundswell.host.platform.webresource;

import java.net.URL;
import java.util.Locale;

/**
 * One file of a web-resource module.
 *
 * @param moduleKey pluginKey:moduleKey
 * @param name name of the resource, with its extension
 * @param source where its bytes are
 * @param contentType as the descriptor says, null to go by the extension
 * @param translated whether AJS.I18n.getText calls are replaced when it is served
 * @param stamp short hash of its bytes (and of its texts); changes whenever the file does
 */
public record WebResourceFile(String moduleKey, String name, URL source, String contentType, boolean translated, String stamp) {
    /** @return its address below the context path, good for ever */
    public String path(Locale locale) {
        String language = translated ? "-" + locale.getLanguage() : "";
        return "/s/" + stamp + language + "/_/download/resources/" + moduleKey + "/" + name;
    }
}
