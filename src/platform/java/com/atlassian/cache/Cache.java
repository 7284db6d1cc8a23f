package com.atlassian.cache;

/** Slack for Confluence on 10.0.1; part of it sits in a super-interface from 10.1. S10; remove from Javadoc, S-old */
public interface Cache<K, V> {
    V get(K key);

    /** Of a remote cache, on every node. */
    void remove(K key);
}
