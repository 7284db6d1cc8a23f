package org.groundswell.outloud;

import java.time.Clock;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.shared.domain.KeptWords;
import org.groundswell.shared.domain.SearchWords;
import org.groundswell.shared.domain.SortTime;
import org.groundswell.shared.domain.WordSubject;
import org.springframework.stereotype.Component;

/** By which words posts are found; what is for a circle or for oneself is found by none. */
@Component
public class PostWordsKept {
    static final String KIND = "posts";

    private final KeptWords words;
    private final Clock clock;

    public PostWordsKept(KeptWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** @param post whole, and held */
    void keep(Post post) {
        if (post.listed() && !PostAudience.COMMUNITY.widerThan(post.audience())) {
            words.keep(new WordSubject(KIND, post.id(), post.ref(), post.place().space(), post.place().page(),
                SortTime.of(post.publishedAt(), post.identity(), post.ref(), clock.getZone())), SearchWords.kept(post.words().text().whole()));
        } else {
            words.forget(KIND, post.id());
        }
    }
}
