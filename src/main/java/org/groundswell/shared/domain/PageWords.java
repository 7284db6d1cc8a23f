package org.groundswell.shared.domain;

/** A feature whose words on a page the wiki's own search shall find. */
public interface PageWords {
    /**
     * The words are found by whoever sees the page, and what is around them is shown to them: nothing that one reader of the page may not read.
     *
     * @return plain text, empty for none
     */
    String on(PageId page);
}
