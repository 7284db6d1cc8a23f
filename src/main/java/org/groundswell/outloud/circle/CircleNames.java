package org.groundswell.outloud.circle;

import java.util.Optional;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.NamedFeeds;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.springframework.stereotype.Component;

/** What the feeds of circles are called, for those who belong to them. */
@Component
public class CircleNames implements NamedFeeds {
    private final CircleService circles;

    public CircleNames(CircleService circles) {
        this.circles = circles;
    }

    @Override
    public Optional<String> name(FeedScope scope, Person reader) {
        boolean mine = scope.kind() == FeedScope.Kind.CIRCLE;
        return mine ? Ref.parse(scope.of()).map(circle -> circles.circle(circle, reader).circle().name()) : Optional.empty();
    }
}
