package org.groundswell.host.platform.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.function.LongSupplier;

/**
 * Caches in this process's memory. Where other processes may use the same database, what all nodes must agree on is held by none: there is nobody to tell
 * another one that it changed. A cache asked for again starts anew with the new loader, as an upgraded app
 * needs it.
 */
public final class HostCacheManager implements CacheManager {
    private final LongSupplier millis;
    private final boolean alone;

    /**
     * @param millis a clock that never goes back, in milliseconds
     * @param alone  whether no other process can be on the same database
     */
    public HostCacheManager(LongSupplier millis, boolean alone) {
        this.millis = millis;
        this.alone = alone;
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        boolean held = alone || Boolean.TRUE.equals(settings.getLocal());
        return new HostCache<>(name, loader, settings, held, millis);
    }
}
