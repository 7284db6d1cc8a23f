package com.atlassian.cache;

/** Slack for Confluence on 10.0.1. S10 */
@FunctionalInterface
public interface CacheLoader<K, V> {
    V load(K key);
}
