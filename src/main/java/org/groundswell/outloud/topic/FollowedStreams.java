package org.groundswell.outloud.topic;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.outloud.domain.Followed;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.topic.domain.Follows;
import org.groundswell.shared.domain.Followers;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Who follows which topics and series, for feeds of what one follows and for telling followers. */
@Component
public class FollowedStreams implements Followed, Followers {
    private final Follows follows;
    private final Transactions transactions;

    FollowedStreams(Follows follows, Transactions transactions) {
        this.follows = follows;
        this.transactions = transactions;
    }

    @Override
    public Set<Stream> by(Person person) {
        return person.isAnonymous() ? Set.of() : new LinkedHashSet<>(transactions.run(() -> follows.of(person)));
    }

    @Override
    public List<Person> of(Collection<String> streams, String afterKey, int limit) {
        return transactions.run(() -> follows.followers(streams.stream().map(Stream::new).toList(), afterKey, limit));
    }
}
