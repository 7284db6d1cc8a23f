package org.groundswell.host.platform.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Reads templates from wherever the given function finds a path: the bundle of an app, or the host's class path. */
final class TemplateFiles extends ResourceLoader {
    private final Function<String, URL> find;

    TemplateFiles(Function<String, URL> find) {
        this.find = find;
    }

    @Override
    public void init(ExtProperties configuration) {
        // Nothing to read: the function knows all.
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        URL file = find.apply(name.startsWith("/") ? name.substring(1) : name);
        if (file == null) {
            throw new ResourceNotFoundException("no template " + name);
        }
        try {
            URLConnection connection = file.openConnection();
            connection.setUseCaches(false);
            return new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new ResourceNotFoundException("cannot read template " + name, failed);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
