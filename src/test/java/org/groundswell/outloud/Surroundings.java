package org.groundswell.outloud;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.groundswell.outloud.domain.Circles;
import org.groundswell.outloud.domain.Followed;
import org.groundswell.outloud.domain.Mentions;
import org.groundswell.outloud.domain.MyCircle;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostRemains;
import org.groundswell.outloud.domain.SightGround;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.Topics;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Telling;
import org.groundswell.shared.domain.Untelling;

/** What stands around posts, in memory: communities, circles, topics, what people follow, and who is told what. */
public final class Surroundings implements CommunityHomes, Circles, Topics, Followed, SightGround, PostRemains, Telling, Untelling {
    private final SmallWiki wiki;
    private final AtomicLong last = new AtomicLong();
    private final Map<PageId, Long> communities = new ConcurrentHashMap<>();
    private final Map<Long, Ref> refs = new ConcurrentHashMap<>();
    private final Map<Long, Set<Person>> circles = new ConcurrentHashMap<>();
    private final Set<Long> ended = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> topics = new ConcurrentHashMap<>();
    private final Map<Person, Set<Stream>> followed = new ConcurrentHashMap<>();
    private final Map<Person, Set<Long>> members = new ConcurrentHashMap<>();
    private final Set<String> grounds = ConcurrentHashMap.newKeySet();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final List<Ref> untold = new CopyOnWriteArrayList<>();
    private final List<Ref> narrowed = new CopyOnWriteArrayList<>();
    private final List<Ref> moved = new CopyOnWriteArrayList<>();
    private final Set<Long> retired = ConcurrentHashMap.newKeySet();
    private final Set<Long> removed = ConcurrentHashMap.newKeySet();

    Surroundings(SmallWiki wiki) {
        this.wiki = wiki;
    }

    /** Something people were told. */
    public record Told(Happening happening, List<Person> people, List<String> streams) {
    }

    /** Makes the page the home of a community. */
    public Ref community(PageId home) {
        communities.put(home, last.incrementAndGet());
        return refs.computeIfAbsent(communities.get(home), id -> Ref.random());
    }

    public Ref circle(Person... people) {
        long id = last.incrementAndGet();
        circles.put(id, ConcurrentHashMap.newKeySet());
        circles.get(id).addAll(List.of(people));
        return refs.computeIfAbsent(id, one -> Ref.random());
    }

    public void leave(Ref circle, Person person) {
        circles.get(id(circle)).remove(person);
    }

    public void follow(Person person, Stream... lists) {
        followed.computeIfAbsent(person, one -> ConcurrentHashMap.newKeySet()).addAll(List.of(lists));
    }

    public void join(Person person, Ref community) {
        members.computeIfAbsent(person, one -> ConcurrentHashMap.newKeySet()).add(id(community));
    }

    /** Lets a person see a post whose page they may not see. */
    public void open(Ref post, Person person) {
        grounds.add(post + ":" + person.key());
    }

    public List<Told> told(Ref subject) {
        return told.stream().filter(one -> one.happening().subject().equals(subject)).toList();
    }

    /** How often what was told of it was taken back. */
    public long untold(Ref subject) {
        return untold.stream().filter(subject::equals).count();
    }

    public List<Ref> narrowed() {
        return new ArrayList<>(narrowed);
    }

    public Set<Long> removed() {
        return removed;
    }

    public long id(Ref ref) {
        return refs.entrySet().stream().filter(entry -> entry.getValue().equals(ref)).map(Map.Entry::getKey).findFirst().orElse(0L);
    }

    public Stream topic(SpaceKey space, String word) {
        return Stream.ofTopic(topics.get(key(space, word)));
    }

    private static String key(SpaceKey space, String word) {
        return space + "#" + Mentions.key(word);
    }

    @Override
    public Optional<CommunityHome> around(PageId page, Person reader) {
        List<PageId> way = new ArrayList<>(List.of(page));
        way.addAll(wiki.ancestors(page));
        return way.stream().filter(communities::containsKey).findFirst().map(communities::get).flatMap(id -> find(id, reader));
    }

    @Override
    public Optional<CommunityHome> find(Ref community, Person reader) {
        return find(id(community), reader);
    }

    @Override
    public Optional<CommunityHome> find(long community, Person reader) {
        return communities.entrySet().stream().filter(entry -> entry.getValue() == community && wiki.on(entry.getKey(), reader).view()).findFirst()
            .flatMap(entry -> wiki.find(entry.getKey())).map(home -> new CommunityHome(community, refs.get(community), "Community " + community, home, false));
    }

    @Override
    public Optional<Long> around(PagePlace page) {
        List<PageId> way = new ArrayList<>(List.of(page.page()));
        way.addAll(page.ancestors());
        return way.stream().filter(communities::containsKey).findFirst().map(communities::get);
    }

    @Override
    public List<CommunityHome> of(Person person) {
        return idsOf(person).stream().flatMap(id -> find(id, person).stream()).toList();
    }

    @Override
    public Set<Long> idsOf(Person person) {
        return members.getOrDefault(person, Set.of());
    }

    /** The circle has ended; what was said in it can be read. */
    public void end(Ref circle) {
        ended.add(id(circle));
    }

    @Override
    public Optional<MyCircle> circle(long circle, Person person) {
        boolean in = circles.getOrDefault(circle, Set.of()).contains(person);
        return in ? Optional.of(new MyCircle(circle, !ended.contains(circle))) : Optional.empty();
    }

    @Override
    public Optional<MyCircle> findCircle(Ref circle, Person person) {
        return circle(id(circle), person);
    }

    @Override
    public List<MyCircle> circlesOf(Person person) {
        return circles.keySet().stream().flatMap(id -> circle(id, person).stream()).toList();
    }

    @Override
    public Set<Long> used(PostPlace place, Collection<String> words) {
        return words.stream().map(word -> topics.computeIfAbsent(key(place.space(), word), key -> last.incrementAndGet())).collect(Collectors.toSet());
    }

    @Override
    public Set<Long> findTopic(Ref topic, Person reader) {
        return id(topic) == 0 ? Set.of() : Set.of(id(topic));
    }

    /** The name by which a topic that was used is asked for. */
    public Ref nameOf(Stream topic) {
        return refs.computeIfAbsent(Long.parseLong(topic.name().substring(2)), id -> Ref.random());
    }

    @Override
    public Set<Stream> by(Person person) {
        return followed.getOrDefault(person, Set.of());
    }

    @Override
    public boolean opens(Post post, Person reader) {
        return grounds.contains(post.ref() + ":" + reader.key());
    }

    @Override
    public List<Ref> narrowed(Post post) {
        narrowed.add(post.ref());
        return List.of();
    }

    @Override
    public void moved(Post post) {
        moved.add(post.ref());
    }

    /** What was stored anew because its page moved. */
    public List<Ref> moved() {
        return new ArrayList<>(moved);
    }

    /** The community is retired. */
    public void retire(Ref community) {
        retired.add(id(community));
    }

    @Override
    public boolean living(long community) {
        return communities.containsValue(community) && !retired.contains(community);
    }

    @Override
    public boolean removeSome(Collection<Long> posts, int most) {
        removed.addAll(posts);
        return false;
    }

    @Override
    public void untell(Ref subject) {
        untold.add(subject);
    }

    @Override
    public void tell(Happening happening, Collection<Person> people) {
        told.add(new Told(happening, List.copyOf(people), List.of()));
    }

    @Override
    public void tellFollowers(Happening happening, Collection<String> streams) {
        told.add(new Told(happening, List.of(), List.copyOf(streams)));
    }
}
