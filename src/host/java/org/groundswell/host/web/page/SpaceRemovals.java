package org.groundswell.host.web.page;

import com.atlassian.sal.api.user.UserKey;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.host.Unquoted;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.Spaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Spaces that are being removed at this moment, or were a while ago: removing a big one takes longer than a request may. */
final class SpaceRemovals {
    private static final Logger LOG = LoggerFactory.getLogger(SpaceRemovals.class);
    private static final int MOST_REMEMBERED = 100;

    private final Spaces spaces;
    private final Map<String, Removal> removals = new ConcurrentHashMap<>();

    SpaceRemovals(Spaces spaces) {
        this.spaces = spaces;
    }

    /** How a removal is getting on; only who began it may look. */
    static final class Removal {
        private final String space;
        private final int pages;
        private final UserKey by;
        private final AtomicInteger removed = new AtomicInteger();
        private volatile boolean over;
        private volatile String failure = "";

        private Removal(String space, int pages, UserKey by) {
            this.space = space;
            this.pages = pages;
            this.by = by;
        }

        String space() {
            return space;
        }

        int pages() {
            return pages;
        }

        int removed() {
            return Math.min(removed.get(), pages);
        }

        boolean over() {
            return over;
        }

        /** @return the id of what the log says, empty if nothing went wrong */
        String failure() {
            return failure;
        }
    }

    /** @return the name by which one can ask how it is getting on */
    String begin(HostSpace space, int pages, HostUser by) {
        String task = UUID.randomUUID().toString();
        Removal removal = new Removal(space.getName(), pages, by.getKey());
        if (removals.size() >= MOST_REMEMBERED) {
            removals.values().removeIf(Removal::over);
        }
        removals.put(task, removal);
        Thread work = new Thread(() -> remove(space, removal), "removes-a-space");
        work.setDaemon(true);
        work.start();
        return task;
    }

    Optional<Removal> find(String task, HostUser who) {
        return Optional.ofNullable(removals.get(task)).filter(removal -> who != null && removal.by.equals(who.getKey()));
    }

    private void remove(HostSpace space, Removal removal) {
        try {
            spaces.remove(space, removal.removed::addAndGet);
        } catch (RuntimeException failed) {
            String id = UUID.randomUUID().toString();
            LOG.error("error {} while a space was removed", id, Unquoted.of(failed));
            removal.failure = id;
        } finally {
            removal.over = true;
        }
    }
}
