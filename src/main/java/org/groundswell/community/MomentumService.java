package org.groundswell.community;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityWeek;
import org.groundswell.community.domain.CommunityWeeks;
import org.groundswell.community.domain.Momentum;
import org.groundswell.community.domain.Place;
import org.groundswell.shared.domain.BoardCounts;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** How communities move, from week to week and without any person. */
@Service
public class MomentumService {
    private static final int MOST_WEEKS = 12;
    private static final int AT_ONCE = 50;

    private final Communities communities;
    private final CommunityWeeks weeks;
    private final CommunityPlaces places;
    private final BoardCounts boards;
    private final Transactions transactions;
    private final Clock clock;

    MomentumService(Communities communities, CommunityWeeks weeks, CommunityPlaces places, BoardCounts boards, Transactions transactions, Clock clock) {
        this.communities = communities;
        this.weeks = weeks;
        this.places = places;
        this.boards = boards;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How a community has been moving; one that is not stored yet has not. */
    public Momentum of(CommunityName name, Person reader) {
        return of(places.place(name, reader));
    }

    /** The same of a community that was just looked up. */
    public Momentum of(Place place) {
        Community community = place.community();
        return transactions.run(() -> new Momentum(community.stored() ? weeks.of(community.id(), MOST_WEEKS) : List.of(), now(community)));
    }

    /**
     * Writes down this week for communities of which it is not written yet, and goes on next time where it stopped.
     *
     * @param most how many communities at most
     * @param stop asked between some of them whether to end here
     * @return of how many it was written
     */
    public int writeDown(int most, BooleanSupplier stop) {
        int written = 0;
        while (written < most && !stop.getAsBoolean()) {
            int part = Math.min(AT_ONCE, most - written);
            int done = transactions.run(() -> {
                List<Community> next = communities.after(weeks.lastIn(monday()), part);
                next.forEach(community -> weeks.put(community.id(), now(community)));
                return next.size();
            });
            if (done == 0) {
                return written;
            }
            written += done;
        }
        return written;
    }

    private CommunityWeek now(Community community) {
        BoardNumbers numbers = community.numbers(boards);
        return new CommunityWeek(monday(), community.counts().members(), community.counts().signed(), numbers.pledges(), numbers.stories());
    }

    private LocalDate monday() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
