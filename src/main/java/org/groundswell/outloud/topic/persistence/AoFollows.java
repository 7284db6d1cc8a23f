package org.groundswell.outloud.topic.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.topic.domain.Follows;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Who follows which streams, in Active Objects. */
@Component
public class AoFollows implements Follows {
    private final ActiveObjects activeObjects;

    public AoFollows(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(Person person, Stream stream, Instant now) {
        if (activeObjects.count(StreamFollowRow.class, "UNIQ = ?", uniq(person.key(), stream)) == 0) {
            activeObjects.create(StreamFollowRow.class, Map.of("UNIQ", uniq(person.key(), stream), "USER_KEY", person.key(), "STREAM", stream.name(),
                "SINCE", now.toEpochMilli()));
        }
    }

    @Override
    public void remove(Person person, Stream stream) {
        activeObjects.deleteWithSQL(StreamFollowRow.class, "UNIQ = ?", uniq(person.key(), stream));
    }

    @Override
    public List<Stream> of(Person person) {
        Query query = Query.select().where("USER_KEY = ?", person.key()).order("ID DESC").limit(MOST);
        return rows(query).stream().map(row -> new Stream(row.getStream())).toList();
    }

    @Override
    public Set<Stream> among(Person person, Collection<Stream> streams) {
        if (person.isAnonymous() || streams.isEmpty()) {
            return Set.of();
        }
        List<String> wanted = streams.stream().map(stream -> uniq(person.key(), stream)).toList();
        return rows(Where.in("UNIQ", wanted).query()).stream().map(row -> new Stream(row.getStream()))
            .collect(Collectors.toSet());
    }

    @Override
    public int count(Person person) {
        return activeObjects.count(StreamFollowRow.class, "USER_KEY = ?", person.key());
    }

    @Override
    public List<Person> followers(Collection<Stream> streams, String afterKey, int limit) {
        Set<String> found = new LinkedHashSet<>();
        String from = afterKey;
        boolean more = !streams.isEmpty();
        while (more && found.size() < limit) {
            Where where = Where.in("STREAM", streams.stream().map(Stream::name).toList()).and("USER_KEY > ?", from);
            List<StreamFollowRow> part = rows(where.query().order("USER_KEY ASC, ID ASC").limit(limit));
            part.stream().map(StreamFollowRow::getUserKey).limit(limit).forEach(key -> addWithin(found, key, limit));
            more = part.size() == limit;
            from = more ? part.get(limit - 1).getUserKey() : from;
        }
        return found.stream().map(Person::new).toList();
    }

    private static void addWithin(Set<String> found, String key, int limit) {
        if (found.size() < limit) {
            found.add(key);
        }
    }

    @Override
    public int move(Stream from, Stream to, int most) {
        List<StreamFollowRow> rows = rows(Query.select().where("STREAM = ?", from.name()).order("ID ASC").limit(most));
        List<String> there = rows.stream().map(row -> uniq(row.getUserKey(), to)).toList();
        Set<String> both = there.isEmpty() ? Set.of() : rows(Where.in("UNIQ", there).query()).stream()
            .map(StreamFollowRow::getUserKey).collect(Collectors.toSet());
        for (StreamFollowRow row : rows) {
            if (both.contains(row.getUserKey())) {
                activeObjects.delete(row);
            } else {
                row.setStream(to.name());
                row.setUniq(uniq(row.getUserKey(), to));
                row.save();
            }
        }
        return rows.size();
    }

    @Override
    public int removeAll(Stream stream, int most) {
        List<StreamFollowRow> rows = rows(Query.select().where("STREAM = ?", stream.name()).order("ID ASC").limit(most));
        activeObjects.delete(rows.toArray(StreamFollowRow[]::new));
        return rows.size();
    }

    private List<StreamFollowRow> rows(Query query) {
        return Arrays.asList(activeObjects.find(StreamFollowRow.class, query));
    }

    private static String uniq(String key, Stream stream) {
        return stream.name() + ":" + key;
    }
}
