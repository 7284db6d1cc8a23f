package com.atlassian.cache;

/** Slack for Confluence on 10.0.1; part of it sits in a super-interface from 10.1. S10 */
public interface Cache<K, V> {
    V get(K key);
}
