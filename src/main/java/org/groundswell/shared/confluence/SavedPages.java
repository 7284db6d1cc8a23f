package org.groundswell.shared.confluence;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.shared.domain.PageFollower;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells features which of their macros a saved page holds. */
@Component
public class SavedPages extends WikiListener {
    private static final Logger LOG = LoggerFactory.getLogger(SavedPages.class);

    private final LivePages livePages;
    private final List<PageFollower> followers;
    private final SeparateThread thread;

    public SavedPages(EventPublisher eventPublisher, LivePages livePages, List<PageFollower> followers, SeparateThread thread) {
        super(eventPublisher);
        this.livePages = livePages;
        this.followers = followers;
        this.thread = thread;
    }

    /** A page was made, by hand, by copying or from a template. */
    @EventListener
    public void created(PageCreateEvent event) {
        saved(event.getPage());
    }

    /** A page was changed. */
    @EventListener
    public void updated(PageUpdateEvent event) {
        saved(event.getPage());
    }

    private void saved(Page page) {
        for (PageFollower follower : followers) {
            String otherwise = "macro " + follower.macro() + " is not followed until page " + page.getId() + " is saved again";
            try {
                tell(follower, page, otherwise);
            } catch (RuntimeException failed) {
                LOG.error("{}: {}", UUID.randomUUID(), otherwise, failed);
            }
        }
    }

    private void tell(PageFollower follower, Page page, String otherwise) {
        if (page.getSpaceKey() == null) {
            return;
        }
        List<Map<String, String>> macros = livePages.macros(page, follower.macro());
        Person saver = ConfluencePeople.person(page.getLastModifier() == null ? page.getCreator() : page.getLastModifier());
        if (!macros.isEmpty()) {
            PagePlace place = livePages.place(page);
            thread.run(() -> follower.saved(place, macros, saver), otherwise);
        }
    }
}
