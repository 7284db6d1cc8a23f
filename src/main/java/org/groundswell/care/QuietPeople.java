package org.groundswell.care;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.concurrent.TimeUnit;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Quiet;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Who has turned on quiet mode; every page with a count on it asks, so the answers are kept in memory until they change. */
@Component
class QuietPeople implements Quiet {
    private static final int MOST_PEOPLE = 5000;
    private static final int MINUTES = 10;

    private final Cache<String, Boolean> quiet;

    QuietPeople(Wishes wishes, Transactions transactions, CacheManager cacheManager) {
        this.quiet = cacheManager.getCache(QuietPeople.class.getName() + ".quiet",
            key -> transactions.run(() -> wishes.of(new Person(key))).settings().quiet(),
            new CacheSettingsBuilder().remote().replicateAsynchronously().replicateViaCopy().maxEntries(MOST_PEOPLE)
                .expireAfterWrite(MINUTES, TimeUnit.MINUTES).build());
    }

    @Override
    public boolean wantedBy(Person person) {
        return !person.isAnonymous() && quiet.get(person.key());
    }

    /** What somebody wants is asked anew on every node; after it is stored. */
    void changedBy(Person person) {
        quiet.remove(person.key());
    }
}
