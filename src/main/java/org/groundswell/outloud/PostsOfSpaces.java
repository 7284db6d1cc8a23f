package org.groundswell.outloud;

import java.util.List;
import java.util.Set;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.ParkedPosts;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceContents;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** The posts of a space, newest first. */
@Component
public class PostsOfSpaces implements SpaceContents {
    private final FeedService feeds;
    private final ParkedPosts parked;
    private final Transactions transactions;

    public PostsOfSpaces(FeedService feeds, ParkedPosts parked, Transactions transactions) {
        this.feeds = feeds;
        this.parked = parked;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return "posts";
    }

    @Override
    public Page<Item> in(SpaceKey space, Window window, Person reader) {
        FeedQuery posts = new FeedQuery(new FeedScope(FeedScope.Kind.SPACE, space.value()), Set.of());
        return feeds.list(posts, window, reader).map(PostsOfSpaces::item);
    }

    @Override
    public int parked(SpaceKey space) {
        return transactions.run(() -> parked.from(space));
    }

    private static Item item(SeenPost post) {
        return new Item(post.words().text().lead(), post.page() == null ? "" : post.page().title(), PostNews.address(post.ref()),
            List.of(post.counts().responses(), post.counts().heard(), post.counts().supports()));
    }
}
