package org.groundswell.shared.confluence;

import com.atlassian.event.api.EventPublisher;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** Hears of what happens in the wiki, as long as the app is there. */
abstract class WikiListener {
    private final EventPublisher eventPublisher;

    WikiListener(EventPublisher eventPublisher) {
        this.eventPublisher = eventPublisher;
    }

    @PostConstruct
    void listen() {
        eventPublisher.register(this);
    }

    @PreDestroy
    void stop() {
        eventPublisher.unregister(this);
    }
}
