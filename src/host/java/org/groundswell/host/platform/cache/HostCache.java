package org.groundswell.host.platform.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Values by key, loaded when asked for, forgotten after a while or when there are too many; the longest unused go first. */
final class HostCache<K, V> implements Cache<K, V> {
    private final String name;
    private final CacheLoader<K, V> loader;
    private final CacheSettings settings;
    private final LongSupplier millis;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    HostCache(String name, CacheLoader<K, V> loader, CacheSettings settings, LongSupplier millis) {
        this.name = name;
        this.loader = loader;
        this.settings = settings;
        this.millis = millis;
    }

    @Override
    public V get(K key) {
        synchronized (entries) {
            Entry<V> entry = entries.get(key);
            if (entry != null && fresh(entry)) {
                return entry.value();
            }
        }
        // Loading may take long or ask the same cache, so it does not hold up others; two may load the same key at once.
        V value = loader.load(key);
        if (value == null) {
            throw new IllegalStateException("The loader of the cache " + name + " gave null for " + key);
        }
        synchronized (entries) {
            entries.put(key, new Entry<>(value, millis.getAsLong()));
            if (settings.getMaxEntries() != null && entries.size() > settings.getMaxEntries()) {
                entries.remove(entries.keySet().iterator().next());
            }
        }
        return value;
    }

    @Override
    public void remove(K key) {
        synchronized (entries) {
            entries.remove(key);
        }
    }

    private boolean fresh(Entry<V> entry) {
        return settings.getExpireAfterWrite() == null || millis.getAsLong() - entry.writtenAt() < settings.getExpireAfterWrite();
    }

    private record Entry<V>(V value, long writtenAt) {
    }
}
