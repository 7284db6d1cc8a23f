package org.groundswell.outloud.topic;

import java.util.Optional;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.NamedFeeds;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.springframework.stereotype.Component;

/** What the feeds of topics are called: by the topic's word. */
@Component
public class TopicNames implements NamedFeeds {
    private final TopicService topics;

    public TopicNames(TopicService topics) {
        this.topics = topics;
    }

    @Override
    public Optional<String> name(FeedScope scope, Person reader) {
        boolean mine = scope.kind() == FeedScope.Kind.TOPIC;
        return mine ? Ref.parse(scope.of()).map(topic -> topics.topic(topic, reader).topic().word().name()) : Optional.empty();
    }
}
