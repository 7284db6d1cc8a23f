package org.groundswell.pledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.CommunityValues;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;

/** A wiki in memory: pages with macros, and what each person may do with them. */
final class SmallWiki implements WikiPages, Permissions, People, AccessMode, CommunityValues {
    static final PageRights EVERYTHING = new PageRights(true, true, true);
    static final PageRights COMMENTER = new PageRights(true, true, false);
    static final PageRights READER = new PageRights(true, false, false);

    private final AtomicLong lastPage = new AtomicLong(100);
    private final Map<PageId, WikiPage> pages = new ConcurrentHashMap<>();
    private final Map<PageId, WikiPage> trash = new ConcurrentHashMap<>();
    private final Map<PageId, List<Map<String, String>>> macros = new ConcurrentHashMap<>();
    private final Map<String, PageRights> rights = new ConcurrentHashMap<>();
    private final Set<Person> left = ConcurrentHashMap.newKeySet();
    private final Map<PageId, List<String>> values = new ConcurrentHashMap<>();
    private volatile boolean readOnly;

    /** A page everybody may view and comment, logged in or not to begin with. */
    @SafeVarargs
    final PageId page(String space, Map<String, String>... boards) {
        PageId page = new PageId(lastPage.incrementAndGet());
        pages.put(page, new WikiPage(page, new SpaceKey(space), "Page " + page.value(), "/pages/" + page.value()));
        macros.put(page, List.of(boards));
        return page;
    }

    void text(PageId page, List<Map<String, String>> boards) {
        macros.put(page, boards);
    }

    void community(PageId page, String... named) {
        values.put(page, List.of(named));
    }

    void trash(PageId page) {
        trash.put(page, pages.remove(page));
    }

    void restore(PageId page) {
        pages.put(page, trash.remove(page));
    }

    void allow(PageId page, Person person, PageRights allowed) {
        rights.put(page.value() + ":" + person.key(), allowed);
    }

    void leaves(Person person) {
        left.add(person);
    }

    void readOnly(boolean now) {
        readOnly = now;
    }

    @Override
    public Optional<WikiPage> find(PageId page) {
        return Optional.ofNullable(pages.get(page));
    }

    @Override
    public List<Map<String, String>> macros(PageId page, String macro) {
        return macros.getOrDefault(page, List.of());
    }

    @Override
    public Audience audience(PageId page) {
        return Audience.of(7);
    }

    @Override
    public List<PageId> ancestors(PageId page) {
        return List.of();
    }

    @Override
    public Optional<PageId> homeOf(SpaceKey space) {
        return Optional.empty();
    }

    @Override
    public PageRights on(PageId page, Person person) {
        if (!pages.containsKey(page)) {
            return PageRights.NONE;
        }
        return rights.getOrDefault(page.value() + ":" + person.key(), person.isAnonymous() ? READER : COMMENTER);
    }

    @Override
    public Map<Person, Profile> profiles(Collection<Person> people) {
        Map<Person, Profile> profiles = new HashMap<>();
        people.stream().filter(person -> !left.contains(person)).forEach(person -> profiles.put(person, new Profile("Name of " + person.key(), null)));
        return profiles;
    }

    @Override
    public List<String> around(PageId page, Person reader) {
        return values.getOrDefault(page, List.of());
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }
}
