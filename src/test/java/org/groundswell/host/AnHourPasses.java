package org.groundswell.host;

import java.util.List;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.HostDatabase;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Between two classes that use the shared host an hour passes for what people shared, so that what one class does is not too much for the next one. */
public final class AnHourPasses implements BeforeAllCallback {
    private static final List<String> TIMES = List.of("POST\" set \"PUBLISHED_AT\" = \"PUBLISHED_AT", "AMPLIFY\" set \"ASKED_AT\" = \"ASKED_AT");
    private static final long AN_HOUR = 3_600_001;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (RunningHost.isRunning()) {
            now();
        }
    }

    /** Within a class that has people share more than they may in an hour. */
    public static void now() {
        TIMES.forEach(time -> RunningHost.service(HostDatabase.class).jdbc()
            .update("update \"" + HostActiveObjects.tablePrefix("org.groundswell") + time + "\" - " + AN_HOUR));
    }
}
