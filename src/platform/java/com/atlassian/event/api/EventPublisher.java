package com.atlassian.event.api;

/** Slack for Confluence on 10.0.1. S10 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
