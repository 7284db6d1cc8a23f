package org.groundswell.community.charter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.Challenges;
import org.groundswell.community.charter.domain.CharterSet;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.CharterVersions;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.domain.WikiSpace;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** What becomes of charters because its time has come: proposed versions take effect, parked challenges wait again. */
@Component
public class DueCharters {
    private static final Duration NEXT_LOOK = Duration.ofHours(1);
    // How long everybody can look once more, counted from when they can again.
    private static final Duration ROUND_ANEW = Duration.ofDays(VersionService.USUAL_DAYS);

    private final Communities communities;
    private final CharterVersions versions;
    private final Challenges challenges;
    private final CharterStore store;
    private final Objections objections;
    private final WikiPages pages;
    private final Spaces spaces;
    private final Transactions transactions;
    private final Clock clock;

    DueCharters(Communities communities, CharterVersions versions, Challenges challenges, CharterStore store, Objections objections, WikiPages pages,
        Spaces spaces, Transactions transactions, Clock clock) {
        this.communities = communities;
        this.versions = versions;
        this.challenges = challenges;
        this.store = store;
        this.objections = objections;
        this.pages = pages;
        this.spaces = spaces;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a run did. */
    public record Result(int inEffect, int stillStopped, int waitingAgain) {
    }

    /**
     * @param most how many versions and how many challenges at most
     * @param stop asked in between whether to end here
     */
    public Result run(int most, BooleanSupplier stop) {
        int inEffect = 0;
        int stopped = 0;
        int woken = 0;
        for (CharterVersion version : transactions.run(() -> versions.due(clock.instant(), most))) {
            if (!stop.getAsBoolean()) {
                boolean passed = transactions.run(() -> takeEffect(version));
                inEffect += passed ? 1 : 0;
                stopped += passed ? 0 : 1;
            }
        }
        for (Challenge challenge : transactions.run(() -> challenges.sleeping(clock.instant(), most))) {
            if (!stop.getAsBoolean()) {
                woken += transactions.run(() -> wake(challenge)) ? 1 : 0;
            }
        }
        return new Result(inEffect, stopped, woken);
    }

    // A version that cannot pass yet goes to the end of the queue, so that it keeps nobody else waiting.
    private boolean takeEffect(CharterVersion due) {
        Instant now = clock.instant();
        Optional<Community> held = communities.locked(due.community());
        CharterSet charter = versions.around(due.community(), 0);
        Optional<CharterVersion> over = charter.proposed().filter(version -> held.isPresent() && version.id() == due.id() && version.roundOver(now));
        if (over.isPresent() && !canObject(held.get())) {
            versions.save(over.get().endingAt(now.plus(ROUND_ANEW)));
        } else if (over.isPresent()) {
            CharterVersion version = objections.liftAtTheEnd(held.get(), over.get(), now);
            if (version.objections() == 0) {
                store.takeEffect(held.get(), charter, version, now);
                return true;
            }
        }
        versions.lookAgain(due, now.plus(NEXT_LOOK));
        return false;
    }

    private boolean canObject(Community community) {
        boolean putAway = spaces.find(community.space()).map(WikiSpace::archived).orElse(false);
        return community.stage().living() && !putAway && pages.find(community.home()).isPresent();
    }

    private boolean wake(Challenge sleeping) {
        Optional<Community> held = communities.locked(sleeping.community());
        Optional<Challenge> there = challenges.find(sleeping.ref()).filter(challenge -> challenge.state() == ChallengeState.PARKED && !challenge.awake());
        there.ifPresent(challenge -> challenges.save(challenge.woken()));
        held.ifPresent(store::countWaiting);
        return there.isPresent();
    }
}
