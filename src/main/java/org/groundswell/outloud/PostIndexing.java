package org.groundswell.outloud;

import java.util.List;
import java.util.stream.Stream;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageIndex;
import org.groundswell.shared.domain.PageWords;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** The wiki's own search finds a page by what was said on it for all its readers, and by nothing narrower; nobody is named there. */
@Component
public class PostIndexing implements PageWords {
    /** How many posts of a page, the newest, and how many UTF-16 units of them at most. */
    static final int MOST_POSTS = 200;
    static final int MOST_UNITS = 100_000;

    private final Posts posts;
    private final PageIndex index;
    private final Transactions transactions;

    public PostIndexing(Posts posts, PageIndex index, Transactions transactions) {
        this.posts = posts;
        this.index = index;
        this.transactions = transactions;
    }

    @Override
    public String on(PageId page) {
        List<String> said = transactions.run(() -> posts.said(page, MOST_POSTS));
        StringBuilder words = new StringBuilder();
        for (String text : said) {
            if (words.length() + text.length() > MOST_UNITS) {
                break;
            }
            words.append(text).append('\n');
        }
        return words.toString();
    }

    /** After it is stored. */
    void changed(PostChange change) {
        if (change.before() != change.after() && Stream.of(change.after(), change.before()).anyMatch(PostIndexing::forAllReaders)) {
            changed(change.after().place().page());
        }
    }

    /** After it is stored. */
    void changed(PageId page) {
        index.changed(page);
    }

    private static boolean forAllReaders(Post post) {
        return post != null && post.place().onPage() && !PostAudience.COMMUNITY.widerThan(post.audience());
    }
}
