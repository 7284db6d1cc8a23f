package org.groundswell.community;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceContents;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** The communities of a space, those made first come first. */
@Component
class CommunitiesOfSpaces implements SpaceContents {
    private static final int MOST = 500;

    private final Communities communities;
    private final CommunityReading reading;
    private final Transactions transactions;

    CommunitiesOfSpaces(Communities communities, CommunityReading reading, Transactions transactions) {
        this.communities = communities;
        this.reading = reading;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return "communities";
    }

    @Override
    public Page<Item> in(SpaceKey space, Window window, Person reader) {
        List<Community> all = transactions.run(() -> communities.everyInSpace(space, MOST));
        return new Page<>(all.stream().flatMap(community -> item(community, reader)).toList(), Optional.empty());
    }

    @Override
    public int parked(SpaceKey space) {
        return transactions.run(() -> communities.parkedFrom(space));
    }

    private Stream<Item> item(Community community, Person reader) {
        return reading.visible(community.home(), reader).stream().map(home -> item(community, home));
    }

    private static Item item(Community community, WikiPage home) {
        return new Item(community.settings().name(), home.title(), home.path(),
            List.of(community.counts().members(), community.counts().followers(), community.counts().signed()));
    }
}
