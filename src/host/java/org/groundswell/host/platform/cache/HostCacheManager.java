package org.groundswell.host.platform.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.function.LongSupplier;

/** Caches in this process's memory. A cache asked for again starts anew with the new loader, as an upgraded app needs it. */
public final class HostCacheManager implements CacheManager {
    private final LongSupplier millis;

    /** @param millis a clock that never goes back, in milliseconds */
    public HostCacheManager(LongSupplier millis) {
        this.millis = millis;
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        return new HostCache<>(name, loader, settings, millis);
    }
}
