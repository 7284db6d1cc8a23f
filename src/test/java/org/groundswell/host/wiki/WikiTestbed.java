package org.groundswell.host.wiki;

import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.groundswell.host.db.CountedQueries;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.db.TestDatabase;

/** An empty wiki on one of the two databases, with a clock that stands still and a list of the events published. */
public final class WikiTestbed implements AutoCloseable {
    public static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    public final HostDatabase database;
    public final List<Object> events = new CopyOnWriteArrayList<>();
    public RuntimeException listenerFails;
    private final Map<String, HostUser> made = new LinkedHashMap<>();
    public final WikiParts wiki;
    private Instant now = MORNING;

    WikiTestbed(HostDatabase database) {
        this.database = database;
        database.run("host/schema.sql");
        wiki = new WikiParts(database.jdbc(), database.transactions(), publisher(), new Standing());
        List.of(Groups.USERS, Groups.ADMINISTRATORS).forEach(wiki.groups()::create);
    }

    public static WikiTestbed on(TestDatabase kind) {
        return new WikiTestbed(kind.open(new CountedQueries()));
    }

    /** @return the person of that name, made when first asked for, with the name as password */
    public HostUser person(String name) {
        return made.computeIfAbsent(name, key -> {
            HostUser user = wiki.people().create(name, Character.toUpperCase(name.charAt(0)) + name.substring(1), name + "@example.org", name);
            wiki.groups().add(Groups.USERS, user.getKey());
            return user;
        });
    }

    public HostUser admin() {
        HostUser admin = person("admin");
        wiki.groups().add(Groups.ADMINISTRATORS, admin.getKey());
        return admin;
    }

    /** @return a space in which only its maker has rights */
    public HostSpace space(String key) {
        return wiki.spaces().byKey(key).orElseGet(() -> wiki.spaces().create(key, "Space " + key, null, person("maker")));
    }

    public HostPage page(HostSpace space, Long parent, String title) {
        return wiki.pages().create(space, parent, title, "<p>" + Html.escape(title) + "</p>", person("maker"));
    }

    /** @return what writes into the list of events */
    public EventPublisher publisher() {
        return new Recorder();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void close() {
        database.close();
    }

    private final class Recorder implements EventPublisher {
        @Override
        public void publish(Object event) {
            if (listenerFails != null) {
                throw listenerFails;
            }
            events.add(event);
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Standing extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
