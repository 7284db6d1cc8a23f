package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Slack for Confluence on 10.0.1. S10; local and maxEntries S-old */
public class CacheSettingsBuilder {
    private Long expireAfterWrite;
    private Integer maxEntries;

    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        expireAfterWrite = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int entries) {
        maxEntries = entries;
        return this;
    }

    public CacheSettingsBuilder local() {
        return this;
    }

    public CacheSettingsBuilder remote() {
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        return this;
    }

    public CacheSettings build() {
        Long expiry = expireAfterWrite;
        Integer bound = maxEntries;
        return new CacheSettings() {
            @Override
            public Long getExpireAfterWrite() {
                return expiry;
            }

            @Override
            public Integer getMaxEntries() {
                return bound;
            }
        };
    }
}
