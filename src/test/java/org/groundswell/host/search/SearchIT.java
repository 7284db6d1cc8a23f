package org.groundswell.host.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.Test;

/** The app in its bundle and the wiki's search. */
class SearchIT {
    private final WikiParts wiki = RunningHost.service(WikiParts.class);
    private final SearchIndex index = RunningHost.service(SearchIndex.class);

    @Test
    void the_app_has_a_page_read_into_the_index_anew() throws ReflectiveOperationException {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        HostPage page = wiki.pages().create(wiki.spaces().byKey("CHANGE").orElseThrow(), null, word, "<p>Text</p>", wiki.people().byName("ada").orElseThrow());
        RunningHost.service(HostDatabase.class).jdbc().update("DELETE FROM HOST_SEARCH WHERE PAGE_ID = ?", page.getId());
        assertThat(index.find(word)).isEmpty();

        changed(page);

        assertThat(index.find(word)).extracting(found -> found.page().getId()).containsExactly(page.getId());
    }

    private static void changed(HostPage page) throws ReflectiveOperationException {
        HostPlugin app = RunningHost.service(HostPlugins.class).get("org.groundswell.confluence").orElseThrow();
        Object pageIndex = app.context().getBean(app.loadClass("org.groundswell.shared.domain.PageIndex"));
        Method changed = Arrays.stream(pageIndex.getClass().getMethods()).filter(method -> method.getName().equals("changed")).findFirst().orElseThrow();
        changed.invoke(pageIndex, app.loadClass("org.groundswell.shared.domain.PageId").getConstructor(long.class).newInstance(page.getId()));
    }
}
