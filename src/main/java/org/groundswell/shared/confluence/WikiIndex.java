package org.groundswell.shared.confluence;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageIndex;
import org.groundswell.shared.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the wiki's search to read a page anew. */
@Component
public class WikiIndex implements PageIndex {
    private static final Logger LOG = LoggerFactory.getLogger(WikiIndex.class);

    private final LivePages livePages;
    private final Transactions transactions;
    private final AtomicBoolean told = new AtomicBoolean();

    public WikiIndex(LivePages livePages, Transactions transactions) {
        this.livePages = livePages;
        this.transactions = transactions;
    }

    @Override
    public void changed(PageId page) {
        try {
            transactions.run(() -> {
                livePages.find(page).ifPresent(Reindexing::of);
                return Optional.empty();
            });
        } catch (LinkageError | RuntimeException failed) {
            if (!told.getAndSet(true)) {
                LOG.warn("{}: the wiki's search finds what is new on pages when they are saved the next time, because its indexer cannot be asked", UUID.randomUUID(), failed);
            }
        }
    }
}
