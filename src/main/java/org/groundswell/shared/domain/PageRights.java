package org.groundswell.shared.domain;

/** What a person may do with a page, space permissions and page restrictions taken together. */
public record PageRights(boolean view, boolean comment, boolean edit) {
    public static final PageRights NONE = new PageRights(false, false, false);
}
