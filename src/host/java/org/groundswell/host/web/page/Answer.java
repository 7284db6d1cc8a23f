package org.groundswell.host.web.page;

import java.util.Map;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;

/** What an action answers a visit with. */
public sealed interface Answer {
    /** The reader is sent on to another address below the context path. */
    record Redirect(String path) implements Answer {
    }

    /** Something that is not a page of the wiki: data for a script, or a document without frame. */
    record Text(int status, String contentType, String text) implements Answer {
    }

    /** A file. */
    record Bytes(String contentType, byte[] content) implements Answer {
    }

    /** A page in the wiki's frame; space and page are null where it belongs to none, the admin item is null outside of the administration. */
    record Framed(int status, String template, String title, Map<String, Object> values, HostSpace space, HostPage page, String adminItem)
        implements Answer {
        /** @return the same page beside the tree of the space's pages */
        Framed in(HostSpace surrounding) {
            return new Framed(status, template, title, values, surrounding, page, adminItem);
        }

        /** @return the same page, about that page of the wiki */
        Framed about(HostPage subject) {
            return new Framed(status, template, title, values, (HostSpace) subject.getSpace(), subject, adminItem);
        }

        /** @return the same page with that HTTP status */
        Framed status(int other) {
            return new Framed(other, template, title, values, space, page, adminItem);
        }
    }

    /** @return a page of the wiki that stands beside no space */
    static Framed page(String template, String title, Map<String, Object> values) {
        return new Framed(200, template, title, values, null, null, null);
    }

    /** @return a page of the administration, with its item of the menu marked */
    static Framed admin(String item, String template, String title, Map<String, Object> values) {
        return new Framed(200, template, title, values, null, null, item);
    }
}
