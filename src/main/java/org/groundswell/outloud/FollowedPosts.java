package org.groundswell.outloud;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.outloud.domain.Amplifiers;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.StreamEntry;
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
    private final Optional<Amplifiers> amplifiers;
    private final Transactions transactions;

    /** @param amplifiers empty where nothing is passed on */
    public FollowedPosts(FeedLists lists, FeedEntries entries, PostSight sight, PostNews news, Optional<Amplifiers> amplifiers, Transactions transactions) {
        this.lists = lists;
        this.entries = entries;
        this.sight = sight;
        this.news = news;
        this.amplifiers = amplifiers;
        this.transactions = transactions;
    }

    @Override
    public List<Headline> since(Person person, Instant since, int most) {
        Sight reader = sight.by(person);
        Set<Stream> followed = lists.of(FeedScope.MINE, reader);
        if (followed.isEmpty()) {
            return List.of();
        }
        return transactions.run(() -> {
            List<FeedEntries.Found> newest = entries.read(StreamQuery.newest(followed, most), reader);
            Map<Long, Person> by = amplifiers.map(some -> some.amplifiers(FeedEntries.amplified(newest).values())).orElse(Map.of());
            return newest.stream().flatMap(found -> headline(found, by, person, since).stream()).limit(most).toList();
        });
    }

    private Optional<Headline> headline(FeedEntries.Found found, Map<Long, Person> by, Person person, Instant since) {
        Post post = found.post();
        StreamEntry entry = found.entry();
        if (post.author().equals(person)) {
            return Optional.empty();
        }
        if (entry.amplified() == 0) {
            return Optional.of(post).filter(one -> one.identity() == Identity.NAMED && one.publishedAt().isAfter(since)).map(news::headline);
        }
        return Optional.ofNullable(by.get(entry.amplified())).filter(who -> entry.named() && !who.equals(person) && entry.sortAt() > since.toEpochMilli())
            .map(who -> news.headline(post, entry.page(), who));
    }
}
