package org.groundswell.bundle;

import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The classes a descriptor names, of the app or of the wiki. */
final class DescriptorClasses {
    private static final String CLASS_NAME = "(?:[a-z][a-z0-9_]*\\.)+[A-Z][\\w$]*";

    private DescriptorClasses() {
    }

    static Set<String> namedIn(Element descriptor) {
        Set<String> names = new TreeSet<>();
        collect(descriptor, names);
        return names;
    }

    private static void collect(Element element, Set<String> names) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            add(element.getAttributes().item(i).getNodeValue(), names);
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner && !inner.getTagName().equals("velocity-allowlist")) {
                collect(inner, names);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                add(child.getNodeValue(), names);
            }
        }
    }

    private static void add(String text, Set<String> names) {
        if (text.strip().matches(CLASS_NAME)) {
            names.add(text.strip());
        }
    }
}
