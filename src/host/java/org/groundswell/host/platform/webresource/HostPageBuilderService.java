package org.groundswell.host.platform.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets apps require web resources for the page being built; outside of a request nobody needs them. */
public final class HostPageBuilderService implements PageBuilderService {
    private final Supplier<Optional<PageResources>> current;

    public HostPageBuilderService(Supplier<Optional<PageResources>> current) {
        this.current = current;
    }

    @Override
    public WebResourceAssembler assembler() {
        return Required::new;
    }

    private final class Required implements RequiredResources {
        @Override
        public RequiredResources requireWebResource(String moduleKey) {
            current.get().ifPresent(resources -> resources.require(moduleKey));
            return this;
        }
    }
}
