package org.groundswell.host.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.groundswell.host.HostConfig;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** The wiki's one database, shared by its own tables and those of the apps, with transactions that span both. */
public final class HostDatabase implements AutoCloseable {
    private final HikariDataSource pool;
    private final TransactionAwareDataSourceProxy dataSource;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final AutoCloseable server;
    private final boolean postgres;

    private HostDatabase(String url, String user, String password, AutoCloseable server, UnaryOperator<DataSource> watch) {
        this.server = server;
        HikariConfig pooling = new HikariConfig();
        pooling.setJdbcUrl(url);
        pooling.setUsername(user);
        pooling.setPassword(password);
        pooling.setMaximumPoolSize(20);
        pooling.setMinimumIdle(1);
        pool = new HikariDataSource(pooling);
        dataSource = new TransactionAwareDataSourceProxy(watch.apply(pool));
        jdbc = new JdbcTemplate(dataSource);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        postgres = url.startsWith("jdbc:postgresql:");
    }

    /** Opens the database a run of the host is told to use; it is made when it is not there yet. */
    public static HostDatabase open(HostConfig config) {
        return switch (config.database()) {
            case "h2" -> h2File(config.home().resolve("database"));
            case "memory" -> inMemory(UnaryOperator.identity());
            case "postgres" -> embeddedPostgres(config.home().resolve("postgres"));
            default -> at(config.database(), () -> { }, UnaryOperator.identity());
        };
    }

    /** @param watch is put around the pool, such as a counter of queries */
    public static HostDatabase inMemory(UnaryOperator<DataSource> watch) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        // It outlives its last connection, and would fill the memory until the process ends.
        return new HostDatabase(url, "sa", "", () -> shutDown(url), watch);
    }

    /**
     * Opens an existing database.
     *
     * @param url JDBC URL with user and password
     * @param afterwards what is to be done when it is closed and nobody is connected any more
     */
    public static HostDatabase at(String url, AutoCloseable afterwards, UnaryOperator<DataSource> watch) {
        return new HostDatabase(url, null, null, afterwards, watch);
    }

    private static void shutDown(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", ""); Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    private static HostDatabase h2File(Path directory) {
        // Without WRITE_DELAY=0 a commit is acknowledged half a second before it is in the file, and a killed process loses it.
        // Without DB_CLOSE_ON_EXIT=FALSE the database closes itself under the parts that are about to stop.
        String url = "jdbc:h2:file:" + directory.resolve("wiki") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
        return new HostDatabase(url, "sa", "", () -> { }, UnaryOperator.identity());
    }

    private static HostDatabase embeddedPostgres(Path directory) {
        EmbeddedServer server = EmbeddedServer.start(directory);
        return new HostDatabase(server.url("postgres"), null, null, server, UnaryOperator.identity());
    }

    /** @return connections that take part in the current transaction */
    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** @return units of work that join the current transaction or begin one; a RuntimeException undoes all of it */
    public TransactionTemplate transactions() {
        return transactions;
    }

    /** @return whether this is PostgreSQL; otherwise it is H2 */
    public boolean postgres() {
        return postgres;
    }

    /** Runs a script of statements, each of which must be safe to run again. */
    public void run(String classpathScript) {
        EncodedResource script = new EncodedResource(new ClassPathResource(classpathScript), StandardCharsets.UTF_8);
        ResourceDatabasePopulator populator = new ResourceDatabasePopulator();
        populator.setSqlScriptEncoding(script.getEncoding());
        populator.addScript(script.getResource());
        populator.execute(dataSource);
    }

    @Override
    public void close() {
        if (pool.isClosed()) {
            return;
        }
        pool.close();
        try {
            server.close();
        } catch (Exception failed) {
            throw new IllegalStateException("The database server did not stop", failed);
        }
    }
}
