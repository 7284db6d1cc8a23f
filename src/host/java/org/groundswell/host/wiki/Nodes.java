package org.groundswell.host.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks stored pages. */
final class Nodes {
    private static final String MACRO = "ac:structured-macro";

    private Nodes() {
    }

    static List<Node> children(Node parent) {
        List<Node> all = new ArrayList<>();
        for (Node one = parent.getFirstChild(); one != null; one = one.getNextSibling()) {
            all.add(one);
        }
        return all;
    }

    static List<Element> elements(Node parent) {
        return children(parent).stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    static Optional<Element> child(Node parent, String name) {
        return elements(parent).stream().filter(one -> one.getTagName().equals(name)).findFirst();
    }

    static Optional<Element> childOf(Node parent, String prefix) {
        return elements(parent).stream().filter(one -> one.getTagName().startsWith(prefix)).findFirst();
    }

    static boolean isMacro(Element element) {
        return MACRO.equals(element.getTagName());
    }

    /** @return the macros inside, those nested in macros' bodies included, each before what is inside it */
    static List<Element> macros(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Element one : elements(parent)) {
            if (isMacro(one)) {
                found.add(one);
            }
            found.addAll(macros(one));
        }
        return found;
    }
}
