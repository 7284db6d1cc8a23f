package org.groundswell.shared.domain;

/** Where the wiki is reached. */
public interface Addresses {
    /** @return what stands before every path in links on the wiki's own pages, for instance "/confluence"; may be empty */
    String contextPath();

    /** @return the same for texts that leave the wiki, for instance "https://wiki.example.org/confluence" */
    String siteUrl();
}
