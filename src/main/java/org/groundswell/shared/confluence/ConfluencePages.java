package org.groundswell.shared.confluence;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.springframework.stereotype.Component;

/** The wiki's pages; who can see one is looked up again after some minutes at the earliest. */
@Component
public class ConfluencePages implements WikiPages {
    private static final int MINUTES = 5;
    private static final int MOST_LOOKED_UP = 5000;
    private static final int ANYONE = -1;

    private final LivePages livePages;
    private final SpaceManager spaceManager;
    // Holds nothing but types of the JDK, which outlive an update of the app.
    private final Cache<Long, Integer> audiences;
    private final Cache<Long, Boolean> restricted;

    public ConfluencePages(LivePages livePages, PageReaders readers, SpaceManager spaceManager, CacheManager cacheManager) {
        this.livePages = livePages;
        this.spaceManager = spaceManager;
        CacheSettings lookedUp = new CacheSettingsBuilder().local().maxEntries(MOST_LOOKED_UP).expireAfterWrite(MINUTES, TimeUnit.MINUTES).build();
        this.audiences = cacheManager.getCache(ConfluencePages.class.getName() + ".audiences", page -> number(count(livePages, readers, page)), lookedUp);
        this.restricted = cacheManager.getCache(ConfluencePages.class.getName() + ".restricted",
            page -> livePages.find(new PageId(page)).map(readers::restricted).orElse(true), lookedUp);
    }

    @Override
    public Optional<WikiPage> find(PageId page) {
        return livePages.find(page).map(found -> new WikiPage(page, new SpaceKey(found.getSpaceKey()), found.getDisplayTitle(), found.getUrlPath()));
    }

    @Override
    public List<Map<String, String>> macros(PageId page, String macro) {
        return livePages.find(page).map(found -> livePages.macros(found, macro)).orElse(List.of());
    }

    @Override
    public Audience audience(PageId page) {
        Integer number = audiences.get(page.value());
        return number == null || number != ANYONE ? Audience.of(number == null ? 0 : number) : Audience.ANYONE;
    }

    @Override
    public boolean restricted(PageId page) {
        return !Boolean.FALSE.equals(restricted.get(page.value()));
    }

    @Override
    public List<PageId> ancestors(PageId page) {
        return livePages.find(page).map(found -> livePages.place(found).ancestors()).orElse(List.of());
    }

    @Override
    public Optional<PageId> homeOf(SpaceKey space) {
        return Optional.ofNullable(spaceManager.getSpace(space.value())).map(Space::getHomePage).map(home -> new PageId(home.getId()));
    }

    private static Audience count(LivePages livePages, PageReaders readers, long page) {
        return livePages.find(new PageId(page)).map(readers::of).orElse(Audience.of(0));
    }

    private static int number(Audience audience) {
        return audience.anyone() ? ANYONE : audience.people();
    }
}
