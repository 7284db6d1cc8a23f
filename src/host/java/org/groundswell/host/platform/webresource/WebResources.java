package org.groundswell.host.platform.webresource;

import java.util.List;

/** Every web-resource module of the host, of AUI and of the enabled apps. */
public interface WebResources {
    /** @return the files of these modules, of the modules in these contexts and of all they depend on; what is depended on first */
    List<WebResourceFile> resolve(List<String> modules, List<String> contexts);
}
