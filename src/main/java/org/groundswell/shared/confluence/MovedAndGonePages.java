package org.groundswell.shared.confluence;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.groundswell.shared.domain.ContentEnd;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells features when pages and spaces move or come to their end; what is missed here, {@link ContentSweep} finds at night. */
@Component
public class MovedAndGonePages extends WikiListener {
    private static final Logger LOG = LoggerFactory.getLogger(MovedAndGonePages.class);
    private static final int MOST_BELOW = 5000;

    private final LivePages livePages;
    private final List<ContentEnd> features;
    private final SeparateThread thread;

    public MovedAndGonePages(EventPublisher eventPublisher, LivePages livePages, List<ContentEnd> features, SeparateThread thread) {
        super(eventPublisher);
        this.livePages = livePages;
        this.features = features;
        this.thread = thread;
    }

    /** A page has another place, and so have the pages below it: whether the wiki speaks of those too is not known. */
    @EventListener
    public void moved(PageMoveEvent event) {
        follow(event.getPage());
    }

    /** A page is back from the trash. */
    @EventListener
    public void restored(PageRestoreEvent event) {
        follow(event.getPage());
    }

    /** A page is gone for good. */
    @EventListener
    public void purged(PageRemoveEvent event) {
        gone(event.getPage());
    }

    /** A blog post is gone for good. */
    @EventListener
    public void purged(BlogPostRemoveEvent event) {
        gone(event.getBlogPost());
    }

    /** A space is gone for good, with every page in it. */
    @EventListener
    public void removed(SpaceRemoveEvent event) {
        SpaceKey space = new SpaceKey(event.getSpace().getKey());
        tell("the end of space " + space.value(), feature -> feature.spaceRemoved(space));
    }

    private void gone(AbstractPage page) {
        PageId id = new PageId(page.getId());
        tell("the end of page " + id.value(), feature -> feature.pagePurged(id));
    }

    private void follow(Page page) {
        try {
            List<PagePlace> places = withAllBelow(page);
            tell("the way of page " + page.getId(), feature -> places.forEach(feature::pageMoved));
        } catch (RuntimeException failed) {
            LOG.error("{}: nobody follows page {} before the night", UUID.randomUUID(), page.getId(), failed);
        }
    }

    private List<PagePlace> withAllBelow(Page page) {
        List<PagePlace> places = new ArrayList<>();
        Deque<Page> waiting = new ArrayDeque<>(List.of(page));
        while (!waiting.isEmpty() && places.size() < MOST_BELOW) {
            Page one = waiting.poll();
            if (one.getSpaceKey() != null) {
                places.add(livePages.place(one));
                waiting.addAll(one.getChildren());
            }
        }
        return places;
    }

    private void tell(String what, Consumer<ContentEnd> news) {
        for (ContentEnd feature : features) {
            thread.run(() -> news.accept(feature), feature.getClass().getSimpleName() + " does not hear of " + what + " before the night");
        }
    }
}
