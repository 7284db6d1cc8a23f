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
import org.groundswell.shared.domain.LinkedPages;
import org.groundswell.shared.domain.PageMentions;
import org.springframework.stereotype.Component;

/** Puts posts into the lists they stand in and behind the pages they link to, and keeps the words they are found by, whenever something about them changes. */
@Component
public class PostStreams {
    private final Streams streams;
    private final PostWordsKept words;
    private final Optional<Topics> topics;
    private final PageMentions mentions;
    private final LinkedPages linked;

    /** @param topics empty where there are none, and then a #word is text like any other */
    public PostStreams(Streams streams, PostWordsKept words, Optional<Topics> topics, PageMentions mentions, LinkedPages linked) {
        this.streams = streams;
        this.words = words;
        this.topics = topics;
        this.mentions = mentions;
        this.linked = linked;
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
        link(post, forOthers);
        return lists;
    }

    // What is for oneself or a circle is nothing a page could tell its readers of.
    private void link(Post post, boolean forOthers) {
        PageMentions.Source source = new PageMentions.Source(LinkingPosts.KIND, post.id(), post.ref(), post.place().page(), post.place().space(), post.publishedAt(),
            post.identity());
        mentions.keep(source, forOthers ? linked.in(post.words().text().whole()) : Set.of());
    }

    private Set<Long> topics(Post post) {
        List<String> words = Mentions.in(post.words().text().whole()).topics();
        return words.isEmpty() ? Set.of() : topics.map(some -> some.used(post.place(), words)).orElse(Set.of());
    }
}
