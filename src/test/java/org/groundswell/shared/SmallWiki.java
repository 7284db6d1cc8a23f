package org.groundswell.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.CommunityValues;
import org.groundswell.shared.domain.LinkedPages;
import org.groundswell.shared.domain.LogIns;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageMaker;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.PageText;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.SpaceRights;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiLink;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.domain.WikiSpace;

/** A wiki in memory: pages with macros, and what each person may do with them. */
public final class SmallWiki implements WikiPages, Permissions, People, AccessMode, CommunityValues, Spaces, LogIns, PageMaker, LinkedPages {
    public static final PageRights EVERYTHING = new PageRights(true, true, true);
    public static final PageRights COMMENTER = new PageRights(true, true, false);
    public static final PageRights READER = new PageRights(true, false, false);

    public static final String SITE = "https://wiki.example.org/wiki";

    private final AtomicLong lastPage = new AtomicLong(100);
    private final Map<PageId, WikiPage> pages = new ConcurrentHashMap<>();
    private final Map<PageId, WikiPage> trash = new ConcurrentHashMap<>();
    private final Map<PageId, List<Map<String, String>>> macros = new ConcurrentHashMap<>();
    private final Map<String, PageRights> rights = new ConcurrentHashMap<>();
    private final Set<Person> left = ConcurrentHashMap.newKeySet();
    private final Map<PageId, List<String>> values = new ConcurrentHashMap<>();
    private final Map<PageId, PageId> parents = new ConcurrentHashMap<>();
    private final Map<SpaceKey, PageId> homes = new ConcurrentHashMap<>();
    private final Map<PageId, PageText> texts = new ConcurrentHashMap<>();
    private final Set<PageId> restricted = ConcurrentHashMap.newKeySet();
    private final Set<SpaceKey> archived = ConcurrentHashMap.newKeySet();
    private final Set<String> spaceAdmins = ConcurrentHashMap.newKeySet();
    private final Set<Person> siteAdmins = ConcurrentHashMap.newKeySet();
    private final Set<Person> spaceMakers = ConcurrentHashMap.newKeySet();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    /** What is attached to its pages. */
    public final SmallPictures pictures = new SmallPictures();
    private final Map<PageId, Audience> audiences = new ConcurrentHashMap<>();
    private volatile boolean readOnly;

    /** A page everybody may view and comment, logged in or not to begin with. */
    @SafeVarargs
    public final PageId page(String space, Map<String, String>... boards) {
        PageId page = new PageId(lastPage.incrementAndGet());
        pages.put(page, new WikiPage(page, new SpaceKey(space), "Page " + page.value(), "/pages/" + page.value()));
        macros.put(page, List.of(boards));
        return page;
    }

    /** @return an address of the page, as people copy it */
    public static String address(PageId page) {
        return SITE + "/pages/viewpage.action?pageId=" + page.value();
    }

    @Override
    public Set<PageId> in(String text) {
        return WikiLink.in(text, SITE).stream().flatMap(link -> link.page() != null ? Stream.of(link.page())
            : pages.values().stream().filter(page -> page.title().equals(link.title()) && page.space().equals(link.space())).map(WikiPage::id)).collect(Collectors.toSet());
    }

    public void text(PageId page, List<Map<String, String>> boards) {
        macros.put(page, boards);
    }

    public void community(PageId page, String... named) {
        values.put(page, List.of(named));
    }

    public void trash(PageId page) {
        trash.put(page, pages.remove(page));
    }

    public void restore(PageId page) {
        pages.put(page, trash.remove(page));
    }

    public void allow(PageId page, Person person, PageRights allowed) {
        rights.put(page.value() + ":" + person.key(), allowed);
    }

    /** Closes the page to somebody who sees its space. */
    public void restrict(PageId page) {
        restricted.add(page);
    }

    public void leaves(Person person) {
        left.add(person);
    }

    public void returns(Person person) {
        left.remove(person);
    }

    public void readOnly(boolean now) {
        readOnly = now;
    }

    /** Puts the page below another one. */
    public void below(PageId page, PageId parent) {
        parents.put(page, parent);
    }

    /** The page opens its space. */
    public void opens(PageId page) {
        homes.put(pages.get(page).space(), page);
    }

    /** The page stands in another space from now on. */
    public void move(PageId page, String space) {
        pages.computeIfPresent(page, (id, there) -> new WikiPage(id, new SpaceKey(space), there.title(), there.path()));
        parents.remove(page);
    }

    /** The space lets this person in no more, nor do its pages. */
    public void close(String space, Person person) {
        closed.add(space + ":" + person.key());
    }

    @Override
    public Optional<WikiPage> below(PageId parent, String title, String macro, Map<String, String> parameters) {
        SpaceKey space = pages.get(parent).space();
        if (pages.values().stream().anyMatch(page -> page.space().equals(space) && page.title().equals(title))) {
            return Optional.empty();
        }
        PageId page = page(space.value(), parameters);
        pages.put(page, new WikiPage(page, space, title, "/pages/" + page.value()));
        below(page, parent);
        return find(page);
    }

    /** Whoever asks is not known here: nobody may edit the draft unless they are allowed to. */
    @Override
    public Optional<WikiPage> draftBelow(PageId parent, String title, PageText text) {
        Optional<WikiPage> draft = below(parent, title, "", Map.of());
        draft.ifPresent(page -> {
            restrict(page.id());
            texts.put(page.id(), text);
        });
        return draft;
    }

    /** @return what stands on a page that was made with a text */
    public PageText textOf(PageId page) {
        return texts.get(page);
    }

    public void unarchive(String space) {
        archived.remove(new SpaceKey(space));
    }

    public void archive(String space) {
        archived.add(new SpaceKey(space));
    }

    public void spaceAdmin(String space, Person person) {
        spaceAdmins.add(space + ":" + person.key());
    }

    public void siteAdmin(Person person) {
        siteAdmins.add(person);
    }

    public void spaceMaker(Person person) {
        spaceMakers.add(person);
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
        return audiences.getOrDefault(page, Audience.of(7));
    }

    /** From now on so many see the page, as far as one is told. */
    public void audienceOf(PageId page, Audience audience) {
        audiences.put(page, audience);
    }

    @Override
    public boolean restricted(PageId page) {
        return !pages.containsKey(page) || restricted.contains(page);
    }

    @Override
    public List<PageId> ancestors(PageId page) {
        return Stream.iterate(page, parents::containsKey, parents::get).map(parents::get).toList();
    }

    @Override
    public Optional<PageId> homeOf(SpaceKey space) {
        return Optional.ofNullable(homes.get(space));
    }

    @Override
    public Optional<WikiSpace> find(SpaceKey space) {
        return Optional.of(new WikiSpace(space, "Space " + space.value(), homeOf(space), "/spaces/" + space.value(), archived.contains(space)));
    }

    @Override
    public SpaceRights on(SpaceKey space, Person person) {
        boolean open = !closed.contains(space.value() + ":" + person.key());
        return new SpaceRights(open, !person.isAnonymous(), spaceAdmins.contains(space.value() + ":" + person.key()));
    }

    @Override
    public Optional<Set<SpaceKey>> seenBy(Person person, int most) {
        Set<SpaceKey> seen = pages.values().stream().map(WikiPage::space).filter(space -> on(space, person).view()).collect(Collectors.toUnmodifiableSet());
        return seen.size() > most ? Optional.empty() : Optional.of(seen);
    }

    @Override
    public boolean mayCreate(Person person) {
        return spaceMakers.contains(person);
    }

    @Override
    public boolean administersWiki(Person person) {
        return siteAdmins.contains(person);
    }

    @Override
    public Optional<Person> named(String name) {
        return Optional.of(new Person(name)).filter(person -> !name.startsWith("nobody") && !left.contains(person));
    }

    @Override
    public PageRights on(PageId page, Person person) {
        if (!pages.containsKey(page) || closed.contains(pages.get(page).space().value() + ":" + person.key())) {
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
