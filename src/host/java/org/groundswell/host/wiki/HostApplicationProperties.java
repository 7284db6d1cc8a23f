package org.groundswell.host.wiki;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.function.Supplier;

/** Where the wiki lives, for apps. */
final class HostApplicationProperties implements ApplicationProperties {
    private final Supplier<URI> baseUrl;

    HostApplicationProperties(Supplier<URI> baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        URI base = baseUrl.get();
        return switch (urlMode) {
            case CANONICAL, ABSOLUTE, AUTO -> base.toString();
            case RELATIVE, RELATIVE_CANONICAL -> base.getPath();
        };
    }
}
