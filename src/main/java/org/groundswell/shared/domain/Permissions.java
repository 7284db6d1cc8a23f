package org.groundswell.shared.domain;

/** The wiki's permissions. */
public interface Permissions {
    /** @return what the person may do with the page; nothing if the page is unknown, purged or in the trash */
    PageRights on(PageId page, Person person);
}
