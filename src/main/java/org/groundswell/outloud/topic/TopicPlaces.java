package org.groundswell.outloud.topic;

import java.util.List;
import java.util.Optional;
import org.groundswell.outloud.topic.domain.StoredTopics;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicRefusal;
import org.groundswell.outloud.topic.domain.TopicStanding;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.SpaceRights;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiSpace;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** How people stand to the topics of a space: whoever may not see the space knows of none of them. */
@Component
class TopicPlaces {
    private final StoredTopics topics;
    private final Spaces spaces;
    private final Permissions permissions;
    private final CommunityHomes communities;
    private final AccessMode accessMode;
    private final Transactions transactions;

    TopicPlaces(StoredTopics topics, Spaces spaces, Permissions permissions, CommunityHomes communities, AccessMode accessMode, Transactions transactions) {
        this.topics = topics;
        this.spaces = spaces;
        this.permissions = permissions;
        this.communities = communities;
        this.accessMode = accessMode;
        this.transactions = transactions;
    }

    /** @throws Refused TOPIC_NOT_FOUND also if the reader may not see its space */
    Topic topic(Ref ref, Person reader) {
        return transactions.run(() -> topics.find(ref)).filter(topic -> seen(topic.space(), reader))
            .orElseThrow(() -> new Refused(TopicRefusal.TOPIC_NOT_FOUND));
    }

    /** The topic that this one means now, itself unless it was merged. */
    Topic meant(Topic topic) {
        return topic.merged() ? transactions.run(() -> topics.all(List.of(topic.into()))).stream().findFirst()
            .orElseThrow(() -> new Refused(TopicRefusal.TOPIC_NOT_FOUND)) : topic;
    }

    /** The name of a space the reader may see. */
    String nameOf(SpaceKey space) {
        return spaces.find(space).map(WikiSpace::name).orElse("");
    }

    boolean seen(SpaceKey space, Person reader) {
        return spaces.on(space, reader).view();
    }

    /** @throws Refused SPACE_NOT_SEEN if the reader may not see the space, or there is none */
    TopicStanding standing(SpaceKey space, Person reader) {
        SpaceRights rights = spaces.on(space, reader);
        Optional<WikiSpace> there = rights.view() ? spaces.find(space) : Optional.empty();
        if (there.isEmpty()) {
            throw new Refused(TopicRefusal.SPACE_NOT_SEEN, "space");
        }
        return new TopicStanding(reader, takesPart(there.get(), rights, reader), steward(space, rights, reader), there.get().archived(), accessMode.readOnly());
    }

    private boolean takesPart(WikiSpace space, SpaceRights rights, Person reader) {
        return !reader.isAnonymous() && (rights.createPages() || space.home().filter(home -> permissions.on(home, reader).comment()).isPresent());
    }

    private boolean steward(SpaceKey space, SpaceRights rights, Person reader) {
        return !reader.isAnonymous() && (rights.administer()
            || communities.of(reader).stream().anyMatch(community -> community.tended() && community.home().space().equals(space)));
    }
}
