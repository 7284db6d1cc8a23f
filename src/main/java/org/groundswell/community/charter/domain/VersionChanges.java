package org.groundswell.community.charter.domain;

import java.util.List;

/**
 * How one version of a charter became another.
 *
 * @param from     the number of the older one, 0 for nothing at all
 * @param sections every section, also those that did not change
 */
public record VersionChanges(int from, int to, List<TextChange> sections) {
    public VersionChanges {
        sections = List.copyOf(sections);
    }
}
