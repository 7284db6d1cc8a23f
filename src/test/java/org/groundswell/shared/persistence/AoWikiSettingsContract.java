package org.groundswell.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.CacheManager;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.host.platform.cache.HostCacheManager;
import org.groundswell.shared.domain.WikiSettings.Choice;
import org.junit.jupiter.api.Test;

/** What administrators have chosen is there for every node, and costs the pages that ask nothing. */
abstract class AoWikiSettingsContract {
    private final AoTestbed testbed;
    private final AoWikiSettings settings;
    private long minutes;

    AoWikiSettingsContract(TestDatabase database) {
        testbed = new AoTestbed(database, "org.groundswell", SettingRow.class);
        settings = node();
    }

    private AoWikiSettings node() {
        CacheManager caches = new HostCacheManager(() -> minutes * 60_000, true);
        return new AoWikiSettings(testbed.activeObjects(), new Transactions(testbed.activeObjects()), caches);
    }

    @Test
    void everything_is_off_until_somebody_chooses_it() {
        assertThat(settings.wants(Choice.PAGE_TALK)).isFalse();
        settings.choose(Choice.PAGE_TALK, true);
        assertThat(settings.wants(Choice.PAGE_TALK)).isTrue();
        assertThat(node().wants(Choice.PAGE_TALK)).as("after a restart").isTrue();
        settings.choose(Choice.PAGE_TALK, false);
        settings.choose(Choice.PAGE_TALK, false);
        assertThat(settings.wants(Choice.PAGE_TALK)).isFalse();
    }

    @Test
    void a_thousand_pages_ask_the_database_once() {
        List<Boolean> asked = new ArrayList<>();
        List<String> queries = testbed.queries(() -> {
            for (int page = 0; page < 1000; page++) {
                asked.add(settings.wants(Choice.PAGE_TALK));
            }
        });
        assertThat(queries).hasSize(1);
        assertThat(asked).hasSize(1000).containsOnly(false);
    }

    @Test
    void another_node_hears_of_it_after_some_minutes_at_most() {
        AoWikiSettings other = node();
        assertThat(other.wants(Choice.PAGE_TALK)).isFalse();
        settings.choose(Choice.PAGE_TALK, true);
        minutes += 10;
        assertThat(other.wants(Choice.PAGE_TALK)).isTrue();
    }
}
