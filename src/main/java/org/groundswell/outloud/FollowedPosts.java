package org.groundswell.outloud;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.StreamQuery;
import org.groundswell.shared.domain.FollowedNews;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** What is new in the feeds a person follows; when something came under a hidden name is nobody's news. */
@Component
public class FollowedPosts implements FollowedNews {
    private final FeedLists lists;
    private final FeedEntries entries;
    private final PostSight sight;
    private final PostNews news;
    private final Transactions transactions;

    public FollowedPosts(FeedLists lists, FeedEntries entries, PostSight sight, PostNews news, Transactions transactions) {
        this.lists = lists;
        this.entries = entries;
        this.sight = sight;
        this.news = news;
        this.transactions = transactions;
    }

    @Override
    public List<Headline> since(Person person, Instant since, int most) {
        Sight reader = sight.by(person);
        Set<Stream> followed = lists.of(FeedScope.MINE, reader);
        if (followed.isEmpty()) {
            return List.of();
        }
        List<FeedEntries.Found> newest = transactions.run(() -> entries.read(StreamQuery.newest(followed, most), reader));
        return newest.stream().map(FeedEntries.Found::post).filter(post -> isNew(post, person, since)).limit(most).map(news::headline).toList();
    }

    private static boolean isNew(Post post, Person person, Instant since) {
        return post.identity() == Identity.NAMED && !post.author().equals(person) && post.publishedAt().isAfter(since);
    }
}
