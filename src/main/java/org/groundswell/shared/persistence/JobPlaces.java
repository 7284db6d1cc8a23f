package org.groundswell.shared.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Remembers how far jobs have come that do a part each night. */
@Component
public class JobPlaces {
    private final ActiveObjects activeObjects;
    private final Transactions transactions;

    public JobPlaces(ActiveObjects activeObjects, Transactions transactions) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
    }

    /** @return the id the job of this name stopped at, 0 if it has to begin */
    public long of(String job) {
        return transactions.run(() -> row(job).getLastId());
    }

    /** @param lastId where to go on behind, 0 to begin again */
    public void put(String job, long lastId) {
        transactions.run(() -> {
            JobPlaceRow row = row(job);
            row.setLastId(lastId);
            row.save();
            return null;
        });
    }

    /** @return the word the job of this name stopped at, empty if it has to begin */
    public String keyOf(String job) {
        return transactions.run(() -> Columns.filled(row(job).getLastKey()));
    }

    /** @param lastKey where to go on behind, empty to begin again */
    public void putKey(String job, String lastKey) {
        transactions.run(() -> {
            JobPlaceRow row = row(job);
            row.setLastKey(Columns.text(lastKey));
            row.save();
            return null;
        });
    }

    private JobPlaceRow row(String job) {
        JobPlaceRow[] rows = activeObjects.find(JobPlaceRow.class, Query.select().where("NAME = ?", job));
        return rows.length > 0 ? rows[0] : activeObjects.create(JobPlaceRow.class, Map.of("NAME", job, "LAST_ID", 0L));
    }
}
