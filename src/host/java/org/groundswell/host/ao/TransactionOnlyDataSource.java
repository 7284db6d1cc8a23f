package org.groundswell.host.ao;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The connections of one app's Active Objects: outside a transaction there are none, so that forgotten ones show at once. */
final class TransactionOnlyDataSource extends DelegatingDataSource implements DisposableDataSource {
    private volatile boolean inUse;

    TransactionOnlyDataSource(DataSource wiki) {
        super(wiki);
    }

    /** Ends the time in which tables are made, which happens outside a transaction. */
    void tablesAreReady() {
        inUse = true;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (inUse && !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Active Objects were called outside a transaction; every unit of work belongs into "
                + "ActiveObjects.executeInTransaction (or SAL's TransactionTemplate), reading included");
        }
        return super.getConnection();
    }

    @Override
    public void dispose() {
        // The pool belongs to the wiki.
    }
}
