package org.groundswell.shared.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.java.ao.Query;
import org.groundswell.shared.domain.WikiSettings;
import org.springframework.stereotype.Component;

/** What administrators have chosen, in Active Objects, and in memory for the many pages that ask. */
@Component
public class AoWikiSettings implements WikiSettings {
    private static final int MINUTES = 10;

    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    // Holds nothing but types of the JDK, which outlive an update of the app.
    private final Cache<String, Boolean> chosen;

    public AoWikiSettings(ActiveObjects activeObjects, Transactions transactions, CacheManager cacheManager) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.chosen = cacheManager.getCache(AoWikiSettings.class.getName() + ".chosen", name -> transactions.run(() -> stored(name)),
            new CacheSettingsBuilder().remote().replicateAsynchronously().replicateViaCopy().expireAfterWrite(MINUTES, TimeUnit.MINUTES).build());
    }

    @Override
    public boolean wants(Choice choice) {
        return Boolean.TRUE.equals(chosen.get(choice.name()));
    }

    // Forgotten after it is stored: whoever asks in between reads the old one, and then the new one.
    @Override
    public void choose(Choice choice, boolean wanted) {
        transactions.run(() -> {
            SettingRow[] rows = rows(choice.name());
            if (rows.length == 0) {
                activeObjects.create(SettingRow.class, Map.of("NAME", choice.name(), "CHOSEN", String.valueOf(wanted)));
            } else {
                rows[0].setChosen(String.valueOf(wanted));
                rows[0].save();
            }
            return null;
        });
        chosen.remove(choice.name());
    }

    private boolean stored(String name) {
        SettingRow[] rows = rows(name);
        return rows.length > 0 && Boolean.parseBoolean(rows[0].getChosen());
    }

    private SettingRow[] rows(String name) {
        return activeObjects.find(SettingRow.class, Query.select().where("NAME = ?", name));
    }
}
