package org.groundswell.host.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfo;

/** How an app's entities are named in the database: Atlassian's own converters, with the prefix its namespace earns. */
final class AoNames {
    /** Words Active Objects refuses because one of the supported databases does; source: the public Active Objects plugin 1.4.1. */
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private AoNames() {
    }

    /** @return "AO_", the last six hex digits of the namespace's MD5 in capitals, "_" */
    static String prefix(String namespace) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            return "AO_" + HexFormat.of().formatHex(hash).substring(26).toUpperCase(Locale.ROOT) + "_";
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static NameConverters converters(String namespace) {
        String prefix = prefix(namespace);
        return new SimpleNameConverters(new AtlassianTableNameConverter(name -> prefix + name), new AtlassianFieldNameConverter(),
            new AtlassianSequenceNameConverter(), new AtlassianTriggerNameConverter(), new AtlassianIndexNameConverter(),
            new AtlassianUniqueNameConverter());
    }

    static <T extends RawEntity<K>, K> void requirePortable(EntityInfo<T, K> entity) {
        for (String column : entity.getFieldNames()) {
            if (RESERVED.contains(column.toUpperCase(Locale.ROOT))) {
                throw new IllegalArgumentException(entity.getEntityType().getName() + ": " + column + " is a reserved word");
            }
        }
    }
}
