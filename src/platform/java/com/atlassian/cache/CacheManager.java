package com.atlassian.cache;

/** Slack for Confluence on 10.0.1. S10 */
public interface CacheManager {
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);
}
