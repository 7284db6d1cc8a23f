package org.groundswell.outloud.topic.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.groundswell.outloud.topic.domain.StoredTopics;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicWord;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Topics in Active Objects. */
@Component
public class AoTopics implements StoredTopics {
    private static final long THERE = 0;

    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoTopics(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public Optional<Topic> find(Ref ref) {
        return read(Query.select().where("REF = ? AND GONE_AT = ?", ref.value(), THERE)).stream().findFirst();
    }

    @Override
    public List<Topic> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : read(among("ID", ids.stream().map(Long::intValue).toList()));
    }

    @Override
    public List<Topic> named(SpaceKey space, Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : read(among("UNIQ", slugs.stream().map(slug -> uniq(space, slug)).toList()));
    }

    @Override
    public List<Topic> movingInto(Collection<Long> topics) {
        return topics.isEmpty() ? List.of() : read(among("MERGED_INTO", topics)).stream().filter(Topic::moving).toList();
    }

    @Override
    public List<Topic> mergedInto(long topic) {
        return read(Query.select().where("MERGED_INTO = ? AND GONE_AT = ?", topic, THERE).order("ID ASC").limit(MOST_NAMES + 1));
    }

    @Override
    public List<Topic> list(SpaceKey space, Topic.State state, String prefix, Topic after, int limit) {
        Where where = Where.of("SPACE_KEY = ? AND STATE = ? AND IS_OPEN = ? AND GONE_AT = ?", space.value(), state.name(), true, THERE);
        if (!prefix.isEmpty()) {
            // Slugs hold letters, digits and hyphens only, nothing LIKE would take for a sign of its own.
            where.and("SLUG LIKE ?", prefix + "%");
        }
        if (after != null) {
            where.and("SLUG > ?", after.word().slug());
        }
        return read(where.query().order("SLUG ASC").limit(limit + 1));
    }

    // The write takes the row's lock; only what is read after it is sure to be the latest.
    @Override
    public Optional<Topic> locked(long id) {
        return row(id).flatMap(row -> {
            row.setTouchedAt(clock.millis());
            row.save();
            return row(id);
        }).filter(row -> row.getGoneAt() == THERE).map(AoTopics::topic);
    }

    @Override
    public Topic add(Topic topic) {
        return topic(activeObjects.create(TopicRow.class, fields(topic)));
    }

    @Override
    public void save(Topic held) {
        row(held.id()).ifPresent(row -> {
            write(held, row);
            row.setUniq(uniq(held.space(), held.word().slug()));
            row.save();
        });
    }

    @Override
    public void swap(Topic one, Topic other) {
        // A word cannot be two rows' at once, not even for a moment.
        row(other.id()).ifPresent(row -> {
            row.setUniq(row.getRef());
            row.save();
        });
        save(one);
        save(other);
    }

    @Override
    public List<Topic> after(long id, int limit) {
        return read(Query.select().where("ID > ? AND GONE_AT = ?", (int) id, THERE).order("ID ASC").limit(limit));
    }

    @Override
    public List<Topic> moving(Instant before, long afterId, int limit) {
        return read(Query.select().where("MOVING = ? AND ID > ? AND SINCE < ? AND GONE_AT = ?", true, (int) afterId, before.toEpochMilli(), THERE)
            .order("ID ASC").limit(limit));
    }

    @Override
    public boolean park(SpaceKey space, Instant now, int most) {
        Query query = Query.select().where("SPACE_KEY = ? AND GONE_AT = ?", space.value(), THERE).order("ID ASC").limit(most);
        TopicRow[] rows = activeObjects.find(TopicRow.class, query);
        for (TopicRow row : rows) {
            row.setUniq(row.getRef());
            row.setGoneAt(now.toEpochMilli());
            row.save();
        }
        return rows.length < most;
    }

    @Override
    public List<Long> parked(Instant before, int limit) {
        Query query = Query.select().where("GONE_AT > ? AND GONE_AT < ?", THERE, before.toEpochMilli()).order("ID ASC").limit(limit);
        return Arrays.stream(activeObjects.find(TopicRow.class, query)).map(row -> (long) row.getID()).toList();
    }

    @Override
    public void remove(long id) {
        row(id).ifPresent(activeObjects::delete);
    }

    private List<Topic> read(Query query) {
        return Arrays.stream(activeObjects.find(TopicRow.class, query)).map(AoTopics::topic).toList();
    }

    private Optional<TopicRow> row(long id) {
        return Arrays.stream(activeObjects.find(TopicRow.class, Query.select().where("ID = ?", (int) id))).findFirst();
    }

    private static Query among(String column, Collection<?> wanted) {
        return Where.in(column, wanted).and("GONE_AT = ?", THERE).query().order("ID ASC");
    }

    private static String uniq(SpaceKey space, String slug) {
        return space.value() + ":" + slug;
    }

    private static Map<String, Object> fields(Topic topic) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", topic.ref().value());
        fields.put("UNIQ", uniq(topic.space(), topic.word().slug()));
        fields.put("SPACE_KEY", topic.space().value());
        fields.put("NAME", topic.word().name());
        fields.put("SLUG", topic.word().slug());
        fields.put("STATE", topic.state().name());
        fields.put("MERGED_INTO", topic.into());
        fields.put("IS_OPEN", topic.open());
        fields.put("MOVING", topic.moving());
        fields.put("SINCE", Columns.time(topic.since()));
        fields.put("N_RECENT", topic.recent());
        fields.put("GONE_AT", THERE);
        fields.put("TOUCHED_AT", 0L);
        return fields;
    }

    private static void write(Topic held, TopicRow row) {
        row.setName(held.word().name());
        row.setSlug(held.word().slug());
        row.setState(held.state().name());
        row.setMergedInto(held.into());
        row.setOpen(held.open());
        row.setMoving(held.moving());
        row.setSince(Columns.time(held.since()));
        row.setRecent(held.recent());
    }

    private static Topic topic(TopicRow row) {
        return new Topic(row.getID(), new Ref(row.getRef()), new SpaceKey(row.getSpaceKey()), new TopicWord(row.getName(), row.getSlug()),
            Topic.State.valueOf(row.getState()), row.getMergedInto(), row.isOpen(), row.isMoving(), Instant.ofEpochMilli(row.getSince()), row.getRecent());
    }
}
