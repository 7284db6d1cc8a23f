package org.groundswell.shared.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.groundswell.shared.domain.Addresses;
import org.springframework.stereotype.Component;

/** The addresses the wiki was set up with. */
@Component
public class WikiAddresses implements Addresses {
    private final ApplicationProperties properties;

    public WikiAddresses(ApplicationProperties properties) {
        this.properties = properties;
    }

    @Override
    public String contextPath() {
        return properties.getBaseUrl(UrlMode.RELATIVE);
    }

    @Override
    public String siteUrl() {
        return properties.getBaseUrl(UrlMode.CANONICAL);
    }
}
