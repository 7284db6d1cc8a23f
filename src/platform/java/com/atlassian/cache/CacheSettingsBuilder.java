package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Slack for Confluence on 10.0.1. S10; local and maxEntries S-old */
public class CacheSettingsBuilder {
    private Long expireAfterWrite;
    private Integer maxEntries;
    private Boolean local;

    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        expireAfterWrite = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int entries) {
        maxEntries = entries;
        return this;
    }

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
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
        Boolean own = local;
        return new CacheSettings() {
            @Override
            public Boolean getLocal() {
                return own;
            }

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
