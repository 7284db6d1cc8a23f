package org.groundswell.host.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HostCacheTest {
    private final List<String> loaded = new ArrayList<>();
    private long now;

    @Test
    void a_value_is_loaded_once() {
        Cache<String, Integer> cache = cache(new CacheSettingsBuilder());

        assertThat(cache.get("three")).isEqualTo(5);
        assertThat(cache.get("three")).isEqualTo(5);

        assertThat(loaded).containsExactly("three");
    }

    @Test
    void a_value_is_loaded_again_when_its_time_is_over() {
        Cache<String, Integer> cache = cache(new CacheSettingsBuilder().expireAfterWrite(2, TimeUnit.MINUTES));
        cache.get("a");

        now += 119_999;
        cache.get("a");
        assertThat(loaded).hasSize(1);

        now += 1;
        cache.get("a");
        assertThat(loaded).hasSize(2);
    }

    @Test
    void the_longest_unused_goes_when_there_are_too_many() {
        Cache<String, Integer> cache = cache(new CacheSettingsBuilder().maxEntries(2));
        cache.get("a");
        cache.get("b");
        cache.get("a");
        cache.get("c");
        loaded.clear();

        cache.get("a");
        cache.get("b");

        assertThat(loaded).containsExactly("b");
    }

    @Test
    void what_is_removed_is_loaded_again() {
        Cache<String, Integer> cache = cache(new CacheSettingsBuilder().remote().replicateAsynchronously().replicateViaCopy());
        cache.get("a");
        cache.remove("a");
        cache.get("a");
        assertThat(loaded).containsExactly("a", "a");
    }

    @Test
    void what_all_nodes_must_agree_on_is_held_by_none_of_several() {
        HostCacheManager oneOfMany = new HostCacheManager(() -> now, false);
        List<String> asked = new ArrayList<>();
        CacheLoader<String, Boolean> loader = asked::add;
        for (CacheSettingsBuilder settings : List.of(new CacheSettingsBuilder().local(), new CacheSettingsBuilder().remote().replicateAsynchronously().replicateViaCopy())) {
            Cache<String, Boolean> cache = oneOfMany.getCache("agreed", loader, settings.build());
            cache.get("a");
            cache.get("a");
        }
        assertThat(asked).hasSize(3);
    }

    @Test
    void a_cache_asked_for_again_uses_the_new_loader() {
        HostCacheManager caches = new HostCacheManager(() -> now, true);
        caches.getCache("sizes", key -> "old", new CacheSettingsBuilder().build()).get("a");

        assertThat(caches.getCache("sizes", key -> "new", new CacheSettingsBuilder().build()).get("a")).isEqualTo("new");
    }

    @Test
    void a_loader_may_not_give_null() {
        Cache<String, String> cache = new HostCacheManager(() -> now, true).getCache("sizes", key -> null, new CacheSettingsBuilder().build());

        assertThatThrownBy(() -> cache.get("a")).hasMessageContaining("sizes gave null for a");
    }

    private Cache<String, Integer> cache(CacheSettingsBuilder settings) {
        return new HostCacheManager(() -> now, true).getCache("sizes", key -> {
            loaded.add(key);
            return key.length();
        }, settings.build());
    }
}
