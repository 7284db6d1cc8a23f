package org.groundswell.host.plugin;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;

/** An installed app as the rest of the host sees it: its descriptor and, while it is enabled, its bundle and Spring context. */
public interface HostPlugin {
    String key();

    String name();

    String version();

    boolean enabled();

    /** @return why the app could not be enabled; empty while it is enabled or was switched off */
    Optional<String> failure();

    /** @return the root element of atlassian-plugin.xml */
    Element descriptor();

    /** @return the modules of that element name, in the order of the descriptor; those switched off by state="disabled" left out */
    List<PluginModule> modules(String type);

    /** @return the class as the bundle sees it */
    Class<?> loadClass(String name) throws ClassNotFoundException;

    /** @return a file of the bundle, null if there is none */
    URL resource(String path);

    /** @return the paths of the bundle's own files with that ending, those inside nested jars left out */
    List<String> entries(String ending);

    /** @return the app's own Spring context; only while it is enabled */
    ApplicationContext context();

    /** @return a new object of the class, its constructor fed from the app's context, as the product makes modules */
    <T> T create(Class<T> type);
}
