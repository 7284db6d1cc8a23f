package org.groundswell.host.platform.webresource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundswell.host.NotInHost;
import org.jsoup.nodes.Element;

/** A web-resource module: files, what it builds on, and the contexts that bring it along. */
record ResourceModule(String completeKey, List<String> dependencies, List<String> contexts, List<DownloadResource> resources,
        boolean translated) {
    static ResourceModule read(String pluginKey, Element xml, Function<String, Supplier<byte[]>> open) {
        String completeKey = pluginKey + ":" + xml.attr("key");
        refuseUnknown(completeKey, xml);
        List<DownloadResource> resources = files(xml, open);
        boolean translated = !xml.select("> transformation[extension=js] > transformer[key=jsI18n]").isEmpty();
        return new ResourceModule(completeKey, xml.select("> dependency").eachText(), xml.select("> context").eachText(), resources,
            translated);
    }

    /** @return the files of a module of another type: its icon, for instance */
    static ResourceModule ofFiles(String completeKey, Element xml, Function<String, Supplier<byte[]>> open) {
        return new ResourceModule(completeKey, List.of(), List.of(), files(xml, open), false);
    }

    private static List<DownloadResource> files(Element xml, Function<String, Supplier<byte[]>> open) {
        List<DownloadResource> resources = new ArrayList<>();
        for (Element resource : xml.select("> resource[type=download]")) {
            resources.add(DownloadResource.read(resource, open));
        }
        return resources;
    }

    /** @return the bytes of a file of this module, also of one inside a folder it offers */
    Optional<Supplier<byte[]>> content(String name) {
        return resources.stream().map(resource -> resource.content(name)).flatMap(Optional::stream).findFirst();
    }

    String typeOf(String name) {
        return resources.stream().filter(resource -> resource.content(name).isPresent()).map(resource -> resource.typeOf(name))
            .findFirst().orElseGet(() -> DownloadResource.typeByName(name));
    }

    boolean translates(String name) {
        return translated && name.endsWith(".js");
    }

    private static void refuseUnknown(String completeKey, Element xml) {
        for (Element child : xml.select("> condition, > conditions, > data, > entrypoint, > root-page")) {
            throw new NotInHost("web-resource " + completeKey + " with <" + child.tagName() + ">");
        }
        for (Element transformer : xml.select("> transformation > transformer:not([key=jsI18n])")) {
            throw new NotInHost("web-resource " + completeKey + " with the transformer " + transformer.attr("key"));
        }
    }
}
