package org.groundswell.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolver;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.groundswell.host.db.HostDatabase;
import org.springframework.transaction.support.TransactionTemplate;

/** Active Objects of one app: the real library on the wiki's database, each call part of the wiki's transaction. */
public final class HostActiveObjects implements ActiveObjects {
    private static final int MOST_ENTITIES = 200;

    private final EntityManager manager;
    private final TransactionTemplate transactions;

    private HostActiveObjects(EntityManager manager, TransactionTemplate transactions) {
        this.manager = manager;
        this.transactions = transactions;
    }

    /**
     * Makes or extends the tables of the entities and opens them for use.
     *
     * @param namespace decides on the prefix of the tables
     * @throws IllegalArgumentException if there are too many entities, or a column has a name some database reserves
     */
    public static HostActiveObjects open(HostDatabase database, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        if (entities.size() > MOST_ENTITIES) {
            throw new IllegalArgumentException(namespace + " has " + entities.size() + " entities, at most " + MOST_ENTITIES + " are allowed");
        }
        TransactionOnlyDataSource source = new TransactionOnlyDataSource(database.dataSource());
        Configuration configuration = new Configuration(AoNames.converters(namespace), AoNames.prefix(namespace));
        DatabaseProvider provider = database.postgres()
            ? new PostgreSQLDatabaseProvider(source, "public") : new H2DatabaseProvider(source, "PUBLIC");
        EntityInfoResolver names = configuration.getEntityInfoResolverFactory().create(configuration.names, provider.getTypeManager());
        entities.forEach(entity -> requirePortable(names, entity));
        EntityManager manager = new EntityManager(provider, configuration);
        migrate(manager, entities);
        source.tablesAreReady();
        return new HostActiveObjects(manager, database.transactions());
    }

    /** @return the prefix of every table of the namespace, "AO_" and six hex digits and "_" */
    public static String tablePrefix(String namespace) {
        return AoNames.prefix(namespace);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void requirePortable(EntityInfoResolver names, Class entity) {
        AoNames.requirePortable(names.resolve(entity));
    }

    @SuppressWarnings("unchecked")
    private static void migrate(EntityManager manager, List<Class<? extends RawEntity<?>>> entities) {
        unchecked(() -> {
            manager.migrate(entities.toArray(Class[]::new));
            return null;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return unchecked(() -> manager.get(type, key));
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return unchecked(() -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return unchecked(() -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return unchecked(() -> manager.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        unchecked(() -> {
            manager.delete(entities);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return unchecked(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return unchecked(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return unchecked(() -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        unchecked(() -> {
            manager.stream(type, query, callback);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return unchecked(() -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return unchecked(() -> manager.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return transactions.execute(status -> callback.doInTransaction());
    }

    private static <T> T unchecked(Sql<T> work) {
        try {
            return work.run();
        } catch (SQLException failed) {
            throw new HostSqlException(failed);
        }
    }

    private interface Sql<T> {
        T run() throws SQLException;
    }

    private record Configuration(NameConverters names, String prefix) implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            // Only an app's own tables are its to change.
            return (table, caseSensitive) -> table.regionMatches(true, 0, prefix, 0, prefix.length());
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
