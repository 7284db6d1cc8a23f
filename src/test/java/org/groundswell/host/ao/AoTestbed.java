package org.groundswell.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.java.ao.RawEntity;
import org.groundswell.host.db.CountedQueries;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.db.TestDatabase;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Real Active Objects on an empty database, without a wiki around them: what store tests run on. */
public final class AoTestbed implements AutoCloseable {
    private final CountedQueries queries = new CountedQueries();
    private final HostDatabase database;
    private final ActiveObjects activeObjects;

    @SafeVarargs
    public AoTestbed(TestDatabase kind, String namespace, Class<? extends RawEntity<?>>... entities) {
        database = kind.open(queries);
        activeObjects = HostActiveObjects.open(database, namespace, List.of(entities));
    }

    public ActiveObjects activeObjects() {
        return activeObjects;
    }

    public HostDatabase database() {
        return database;
    }

    /** @return the wiki's transactions, as SAL's TransactionTemplate gives them */
    public TransactionTemplate transactions() {
        return database.transactions();
    }

    /** @return the columns of each index of a table, in their order */
    public Collection<List<String>> indexes(String table) {
        return database.jdbc().execute((ConnectionCallback<Collection<List<String>>>) connection -> {
            Map<String, List<String>> found = new TreeMap<>();
            try (ResultSet rows = connection.getMetaData().getIndexInfo(null, null, table, false, true)) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString("INDEX_NAME"), index -> new ArrayList<>()).add(rows.getString("COLUMN_NAME").replace("\"", ""));
                }
            }
            return found.values();
        });
    }

    /** @return the statements the work sends to the database; it begins its own transactions */
    public List<String> queries(Runnable work) {
        return queries.during(work);
    }

    @Override
    public void close() {
        database.close();
    }
}
