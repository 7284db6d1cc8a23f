package org.groundswell.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Origin;
import org.groundswell.shared.domain.Origins;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Telling;
import org.groundswell.shared.domain.Untelling;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.WikiPage;

/** What stands around pledges, in memory: what people are moved by, communities, and who is told what. */
final class PledgeSurroundings implements Origins, CommunityHomes, Telling, Untelling {
    private final Map<Ref, Told> stories = new ConcurrentHashMap<>();
    private final Map<PageId, WikiPage> homes = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Notice> told = new CopyOnWriteArrayList<>();
    private final List<String> untold = new CopyOnWriteArrayList<>();

    /** Something told. */
    record Told(Origin origin, Person author, Set<Person> readers) {
    }

    /** Something people were told. */
    record Notice(Happening happening, List<Person> people) {
    }

    /** A story on a page, or on none, that these people may see. */
    Ref story(WikiPage page, Person author, Person... readers) {
        Ref ref = Ref.random();
        stories.put(ref, new Told(new Origin(ref, "I fell", new Who(Who.Kind.COLLEAGUE, null), "/story", page), author, Set.of(readers)));
        return ref;
    }

    /** Lets one more person see it. */
    Ref let(Ref story, Person reader) {
        stories.computeIfPresent(story, (ref, there) -> new Told(there.origin(), there.author(), Stream.concat(there.readers().stream(), Stream.of(reader)).collect(Collectors.toSet())));
        return story;
    }

    /** How often it was asked what moved people. */
    int asked() {
        return asked.get();
    }

    void withdraw(Ref story) {
        stories.remove(story);
    }

    void community(PageId page, WikiPage home) {
        homes.put(page, home);
    }

    List<Notice> told(Ref subject) {
        return told.stream().filter(one -> one.happening().subject().equals(subject)).toList();
    }

    List<String> untold(Ref subject) {
        return untold.stream().filter(one -> one.startsWith(subject.value())).toList();
    }

    @Override
    public Map<Ref, Origin> seen(Collection<Ref> origins, Person reader) {
        asked.incrementAndGet();
        return origins.stream().flatMap(ref -> forPledge(ref, reader).stream()).collect(Collectors.toMap(Origin::ref, Function.identity()));
    }

    @Override
    public Optional<Origin> forPledge(Ref origin, Person person) {
        return Optional.ofNullable(stories.get(origin)).filter(story -> story.readers().contains(person)).map(Told::origin);
    }

    @Override
    public void cameOf(Ref origin, Happening what, Person by) {
        Optional.ofNullable(stories.get(origin)).ifPresent(story -> tell(what, List.of(story.author())));
    }

    @Override
    public void tell(Happening happening, Collection<Person> people) {
        told.add(new Notice(happening, List.copyOf(people)));
    }

    @Override
    public void tellFollowers(Happening happening, Collection<String> streams) {
        throw new UnsupportedOperationException("pledges have no streams");
    }

    @Override
    public void untell(Ref subject) {
        untold.add(subject.value());
    }

    @Override
    public void untell(Happening.Kind kind, Ref subject, Person by) {
        untold.add(subject + " " + kind + " " + by.key());
    }

    @Override
    public Optional<CommunityHome> around(PageId page, Person reader) {
        return Optional.ofNullable(homes.get(page)).map(home -> new CommunityHome(1, Ref.random(), "Around", home, false));
    }

    @Override
    public Optional<CommunityHome> find(Ref community, Person reader) {
        return Optional.empty();
    }

    @Override
    public Optional<CommunityHome> find(long community, Person reader) {
        return Optional.empty();
    }

    @Override
    public Optional<Long> around(PagePlace page) {
        return Optional.empty();
    }

    @Override
    public boolean living(long community) {
        return false;
    }

    @Override
    public List<CommunityHome> of(Person person) {
        return List.of();
    }

    @Override
    public Set<Long> idsOf(Person person) {
        return Set.of();
    }
}
