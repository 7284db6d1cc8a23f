package org.groundswell.shared.domain;

/**
 * Somebody who reads or acts, known by the wiki's user key alone; names are looked up when a page is rendered.
 *
 * @param key the user key, empty for an anonymous reader, never null
 */
public record Person(String key) {
    public static final Person ANONYMOUS = new Person("");

    public boolean isAnonymous() {
        return key.isEmpty();
    }
}
