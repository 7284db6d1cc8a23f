package org.groundswell.outloud.topic;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.topic.domain.Follows;
import org.groundswell.outloud.topic.domain.HelpOffers;
import org.groundswell.outloud.topic.domain.StoredTopics;
import org.groundswell.shared.domain.ContentEnd;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Topics go with their space, whatever becomes of the pages in it; a new space of the same key begins without any. */
@Component
public class TopicEnds implements ContentEnd {
    private static final int PART = 100;

    private final StoredTopics topics;
    private final Follows follows;
    private final HelpOffers offers;
    private final Transactions transactions;
    private final Clock clock;

    TopicEnds(StoredTopics topics, Follows follows, HelpOffers offers, Transactions transactions, Clock clock) {
        this.topics = topics;
        this.follows = follows;
        this.offers = offers;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void pageMoved(PagePlace page) {
        // Posts of the page are put under the topics of their new space by whoever keeps them.
    }

    @Override
    public void pagePurged(PageId page) {
        // A topic is nobody's page.
    }

    @Override
    public void spaceRemoved(SpaceKey space) {
        boolean all = false;
        while (!all) {
            all = transactions.run(() -> topics.park(space, clock.instant(), PART));
        }
    }

    @Override
    public List<KeptPage> kept(PageId after, int most) {
        return List.of();
    }

    @Override
    public boolean deleteParked(Instant before, BooleanSupplier enough) {
        List<Long> parked = transactions.run(() -> topics.parked(before, PART));
        while (!parked.isEmpty()) {
            for (long topic : parked) {
                boolean gone = removed(() -> follows.removeAll(Stream.ofTopic(topic), PART), enough)
                    && removed(() -> offers.removeAll(topic, PART), enough);
                if (!gone || enough.getAsBoolean()) {
                    return false;
                }
                // The row goes last, so that what was begun is found again.
                transactions.run(() -> {
                    topics.remove(topic);
                    return null;
                });
            }
            parked = transactions.run(() -> topics.parked(before, PART));
        }
        return true;
    }

    private boolean removed(IntSupplier some, BooleanSupplier enough) {
        int rows = PART;
        while (rows == PART) {
            if (enough.getAsBoolean()) {
                return false;
            }
            rows = transactions.run(some::getAsInt);
        }
        return true;
    }
}
