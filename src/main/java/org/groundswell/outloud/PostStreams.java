package org.groundswell.outloud;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundswell.outloud.domain.Mentions;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.Streams;
import org.groundswell.outloud.domain.Topics;
import org.springframework.stereotype.Component;

/** Puts posts into the lists they stand in and keeps the words they are found by, whenever something about them changes. */
@Component
public class PostStreams {
    private final Streams streams;
    private final PostWordsKept words;
    private final Optional<Topics> topics;

    /** @param topics empty where there are none, and then a #word is text like any other */
    public PostStreams(Streams streams, PostWordsKept words, Optional<Topics> topics) {
        this.streams = streams;
        this.words = words;
        this.topics = topics;
    }

    /**
     * Inside a unit of work that holds the post.
     *
     * @param post whole
     * @return the lists it stands in now, amplifications aside
     */
    Set<Stream> place(Post post) {
        boolean forOthers = post.listed() && !PostAudience.COMMUNITY.widerThan(post.audience());
        if (!forOthers) {
            streams.removeAll(post.id());
        }
        Set<Stream> lists = Stream.of(post, forOthers ? topics(post) : Set.of());
        streams.put(post, lists);
        words.keep(post);
        return lists;
    }

    private Set<Long> topics(Post post) {
        List<String> words = Mentions.in(post.words().text().whole()).topics();
        return words.isEmpty() ? Set.of() : topics.map(some -> some.used(post.place(), words)).orElse(Set.of());
    }
}
