package org.groundswell.shared.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.groundswell.shared.domain.ContentEnd;
import org.groundswell.shared.domain.ContentEnd.KeptPage;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.persistence.JobPlaces;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/**
 * Finds pages that moved or went while nobody told the app, a part each night, and deletes for good what has been parked for long enough.
 * What was parked although its page is there, because the wiki took its own act back, comes back.
 */
@Component
public class ContentSweep {
    /** How long what is parked can come back. */
    public static final Duration PARKED = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    private final List<ContentEnd> features;
    private final LivePages livePages;
    private final JobPlaces places;
    private final Transactions transactions;
    private final Clock clock;

    public ContentSweep(List<ContentEnd> features, LivePages livePages, JobPlaces places, Transactions transactions, Clock clock) {
        this.features = features;
        this.livePages = livePages;
        this.places = places;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a run looked at, how much of it had moved or gone unnoticed, and whether nothing that is old enough is left to delete. */
    public record Result(int pages, int moved, int gone, boolean deletedAll) {
    }

    /**
     * Looks at the next pages something is kept for, and deletes what is old enough.
     *
     * @param mostPages how many pages at most of each feature
     * @param mostSteps how many transactions at most for deleting, all features together
     * @param stop      asked in between whether to end here
     */
    public Result run(int mostPages, int mostSteps, BooleanSupplier stop) {
        Result all = new Result(0, 0, 0, true);
        int[] steps = {0};
        Instant before = clock.instant().minus(PARKED);
        for (ContentEnd feature : features) {
            Result one = look(feature, mostPages, stop);
            boolean deletedAll = feature.deleteParked(before, () -> stop.getAsBoolean() || steps[0]++ >= mostSteps);
            all = new Result(all.pages() + one.pages(), all.moved() + one.moved(), all.gone() + one.gone(), all.deletedAll() && deletedAll);
        }
        return all;
    }

    private Result look(ContentEnd feature, int mostPages, BooleanSupplier stop) {
        String name = feature.getClass().getSimpleName();
        PageId last = new PageId(places.of(name));
        int pages = 0;
        int moved = 0;
        int gone = 0;
        boolean more = true;
        while (more && pages < mostPages && !stop.getAsBoolean()) {
            List<KeptPage> kept = feature.kept(last, Math.min(AT_ONCE, mostPages - pages));
            for (KeptPage one : kept) {
                Found found = transactions.run(() -> find(one));
                found.moved().ifPresent(feature::pageMoved);
                moved += found.moved().isPresent() ? 1 : 0;
                if (found.gone()) {
                    feature.pagePurged(one.page());
                    gone++;
                }
                last = one.page();
                pages++;
            }
            more = !kept.isEmpty();
        }
        places.put(name, more ? last.value() : 0);
        return new Result(pages, moved, gone, true);
    }

    // In a transaction, because what the wiki reads it reads bit by bit.
    private Found find(KeptPage kept) {
        Optional<AbstractPage> there = livePages.evenInTheTrash(kept.page());
        if (there.isEmpty()) {
            return new Found(Optional.empty(), !kept.parked());
        }
        AbstractPage page = there.get();
        boolean elsewhere = page.getSpaceKey() != null && !page.isDeleted() && !page.getSpaceKey().equals(kept.space().value());
        boolean back = page.getSpaceKey() != null && kept.parked();
        return new Found(elsewhere || back ? Optional.of(livePages.place(page)) : Optional.empty(), false);
    }

    private record Found(Optional<PagePlace> moved, boolean gone) {
    }
}
