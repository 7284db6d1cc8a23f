package org.groundswell.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.groundswell.shared.domain.FollowedNews;
import org.groundswell.shared.domain.Followers;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Person;

/** Streams in memory: who follows them, and what is new in them. */
final class Followed implements Followers, FollowedNews {
    private final Map<String, TreeSet<String>> followers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int mostAtOnce;

    void follow(String stream, Person person) {
        followers.computeIfAbsent(stream, name -> new TreeSet<>()).add(person.key());
    }

    void post(String stream, Instant at, Headline headline) {
        entries.add(new Entry(stream, at, headline));
    }

    /** The most people that were ever asked for at once. */
    int mostAtOnce() {
        return mostAtOnce;
    }

    @Override
    public List<Person> of(Collection<String> streams, String afterKey, int limit) {
        mostAtOnce = Math.max(mostAtOnce, limit);
        return streams.stream().flatMap(stream -> keys(stream).tailSet(afterKey, false).stream().limit(limit)).distinct().sorted().limit(limit).map(Person::new).toList();
    }

    @Override
    public List<Headline> since(Person person, Instant since, int most) {
        return entries.stream().filter(entry -> entry.at().isAfter(since) && keys(entry.stream()).contains(person.key()) && !entry.headline().by().equals(person))
            .sorted(Comparator.comparing(Entry::at).reversed()).map(Entry::headline).distinct().limit(most).toList();
    }

    private TreeSet<String> keys(String stream) {
        return followers.getOrDefault(stream, new TreeSet<>());
    }

    private record Entry(String stream, Instant at, Headline headline) {
    }
}
