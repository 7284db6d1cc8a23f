package org.groundswell.outloud.domain;

import java.util.Optional;
import org.groundswell.shared.domain.Person;

/** Knows what some kinds of feeds are called. */
public interface NamedFeeds {
    /** @return the name of the feed, empty if it is not of a kind known here or this reader may not see it */
    Optional<String> name(FeedScope scope, Person reader);
}
