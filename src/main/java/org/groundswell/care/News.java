package org.groundswell.care;

import java.time.Instant;
import java.util.List;
import org.groundswell.shared.domain.FollowedNews;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** What is new in what a person follows, from every feature that has something to follow. */
@Component
class News {
    private final List<FollowedNews> sources;
    private final Seeing seeing;

    News(List<FollowedNews> sources, Seeing seeing) {
        this.sources = sources;
        this.seeing = seeing;
    }

    /** @param most how many of each feature at most */
    List<Headline> since(Person person, Instant since, int most) {
        return sources.stream().flatMap(source -> source.since(person, since, most).stream()).filter(headline -> seeing.allowed(headline.page(), person)).toList();
    }
}
