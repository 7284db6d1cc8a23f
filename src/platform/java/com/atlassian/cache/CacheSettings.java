package com.atlassian.cache;

/** Slack for Confluence on 10.0.1. S10 */
public interface CacheSettings {
    /** @return whether each node holds its own entries and hears of nobody's changes; null if nothing was said */
    Boolean getLocal();

    /** @return how long an entry lives after it was written, in milliseconds; null for ever */
    Long getExpireAfterWrite();

    /** @return how many entries are held at most; null for no bound */
    Integer getMaxEntries();
}
