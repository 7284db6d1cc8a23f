package org.groundswell.host.web;

/** Puts the wiki's frame around a page that an app's servlet wrote; the host's pages implement it. */
public interface Decorator {
    /** @return the complete HTML document */
    String decorate(DecoratedPage page);
}
