package org.groundswell.shared.confluence;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.groundswell.shared.domain.PageFollower;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells features which of their macros a saved page holds.
 *
 * <p>The wiki speaks of a page inside the transaction that saves it. What features store has a transaction of its own on a thread of its own, so
 * that a failure there cannot take the page with it; the save waits a little, so that the page shows what it says when it opens.
 */
@Component
public class SavedPages {
    private static final Logger LOG = LoggerFactory.getLogger(SavedPages.class);
    private static final int PATIENCE_SECONDS = 3;

    private final EventPublisher eventPublisher;
    private final LivePages livePages;
    private final List<PageFollower> followers;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "groundswell-saved-pages");
        one.setDaemon(true);
        return one;
    });

    public SavedPages(EventPublisher eventPublisher, LivePages livePages, List<PageFollower> followers) {
        this.eventPublisher = eventPublisher;
        this.livePages = livePages;
        this.followers = followers;
    }

    @PostConstruct
    void listen() {
        eventPublisher.register(this);
    }

    @PreDestroy
    void stop() {
        eventPublisher.unregister(this);
        thread.shutdown();
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
            try {
                tell(follower, page);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | ExecutionException | TimeoutException failed) {
                LOG.error("{}: macro {} is not followed until page {} is saved again", UUID.randomUUID(), follower.macro(), page.getId(), failed);
            }
        }
    }

    private void tell(PageFollower follower, Page page) throws InterruptedException, ExecutionException, TimeoutException {
        if (page.getSpaceKey() == null) {
            return;
        }
        List<Map<String, String>> macros = livePages.macros(page, follower.macro());
        PagePlace place = livePages.place(page);
        Person saver = ConfluencePeople.person(page.getLastModifier() == null ? page.getCreator() : page.getLastModifier());
        if (!macros.isEmpty()) {
            thread.submit(() -> follower.saved(place, macros, saver)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
