package org.groundswell.community;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Stage;
import org.groundswell.community.domain.Standing;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.domain.WikiSpace;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Where communities are in the wiki: the pages they live on, what those allow, and communities that so far stand in the text only. */
@Component
public class CommunityPlaces {
    /** The macro that makes a page the home of a community. */
    public static final String MACRO = "groundswell-community";

    private final Communities communities;
    private final Ties ties;
    private final WikiPages pages;
    private final Spaces spaces;
    private final Permissions permissions;
    private final AccessMode accessMode;
    private final Transactions transactions;
    private final Clock clock;

    public CommunityPlaces(Communities communities, Ties ties, WikiPages pages, Spaces spaces, Permissions permissions, AccessMode accessMode,
        Transactions transactions, Clock clock) {
        this.communities = communities;
        this.ties = ties;
        this.pages = pages;
        this.spaces = spaces;
        this.permissions = permissions;
        this.accessMode = accessMode;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The community that is meant, stored or standing in the text only, and the person's ties to it; two questions.
     *
     * @throws Refused COMMUNITY_NOT_FOUND if there is nothing this person may see
     */
    public Place place(CommunityName name, Person person) {
        Community community = transactions.run(() -> name.page().map(page -> communities.around(List.of(page), null).stream().findFirst())
            .orElseGet(() -> communities.find(name.ref().orElseThrow()))).or(() -> name.page().flatMap(page -> inText(page, person)))
            .orElseThrow(CommunityPlaces::notFound);
        return place(community, person);
    }

    /**
     * How the person stands in a community.
     *
     * @throws Refused COMMUNITY_NOT_FOUND if this person may not see it
     */
    public Place place(Community community, Person person) {
        if (!permissions.on(community.home(), person).view()) {
            throw notFound();
        }
        MyTies mine = community.stored() ? transactions.run(() -> ties.of(community.id(), person)) : MyTies.NONE;
        return new Place(community, standing(community, person, mine));
    }

    /** @return whether the person is still there and may see the community */
    public boolean visible(Community community, Person person) {
        return permissions.on(community.home(), person).view();
    }

    /** The community a page belongs to: that of the nearest home above it, itself included, else that of its space; empty if the person may see none. */
    public Optional<Place> around(PageId page, Person person) {
        List<PageId> homes = homesAround(page);
        return nearest(homes)
            .or(() -> homes.stream().flatMap(home -> inText(home, person).stream()).findFirst())
            .filter(community -> permissions.on(community.home(), person).view()).map(community -> place(community, person));
    }

    /** The stored community at the nearest of these pages that is the home of one. */
    Optional<Community> nearest(List<PageId> homes) {
        Map<PageId, Community> stored = transactions.run(() -> communities.around(homes, null)).stream()
            .collect(Collectors.toMap(Community::home, Function.identity()));
        return homes.stream().filter(stored::containsKey).findFirst().map(stored::get);
    }

    /** The community that the macro makes of this page, as long as none is stored there. */
    public Community inText(WikiPage page, Map<String, String> macro) {
        CommunityKind kind = CommunityKind.parse(macro);
        Optional<WikiSpace> space = spaces.find(page.space());
        boolean opensSpace = space.flatMap(WikiSpace::home).filter(page.id()::equals).isPresent();
        String name = opensSpace ? space.map(WikiSpace::name).orElse(page.title()) : page.title();
        return new Community(0, null, page.id(), null, page.space(), opensSpace, kind, CommunitySettings.usual(name, kind), Stage.STARTING, null,
            Person.ANONYMOUS, clock.instant(), null, CommunityCounts.NONE, null, 0, 0);
    }

    /** How somebody with these ties stands in a community. */
    public Standing standing(Community community, Person person, MyTies mine) {
        PageRights rights = permissions.on(community.home(), person);
        boolean archived = spaces.find(community.space()).map(WikiSpace::archived).orElse(false);
        boolean admin = !person.isAnonymous() && spaces.on(community.space(), person).administer();
        return new Standing(person, rights, accessMode.readOnly(), archived, admin, mine, clock.instant());
    }

    /** Inside a unit of work: the stored community, made if this is the first time anything is stored in it; then it was founded by nobody. */
    public Community open(Place place) {
        Community community = place.community();
        if (community.stored()) {
            return community;
        }
        return communities.around(List.of(community.home()), null).stream().findFirst().orElseGet(() -> communities.make(positioned(community)));
    }

    /**
     * Inside a unit of work: holds the community and gives what is there now.
     *
     * @throws Refused COMMUNITY_NOT_FOUND if it is gone by then
     */
    public Community locked(long id) {
        return communities.locked(id).orElseThrow(CommunityPlaces::notFound);
    }

    private Community positioned(Community community) {
        List<PageId> above = pages.ancestors(community.home());
        PageId parent = communities.parentOf(community.home(), above);
        boolean core = parent == null && (community.core() || communities.inSpace(community.space(), null, 0, 1).isEmpty());
        return community.at(community.home(), parent, community.space(), core);
    }

    static Optional<PageId> nearest(List<PageId> above, List<Community> there) {
        List<PageId> homes = there.stream().map(Community::home).toList();
        return above.stream().filter(homes::contains).findFirst();
    }

    List<PageId> homesAround(PageId page) {
        List<PageId> homes = new ArrayList<>(List.of(page));
        homes.addAll(pages.ancestors(page));
        pages.find(page).flatMap(found -> pages.homeOf(found.space())).filter(home -> !homes.contains(home)).ifPresent(homes::add);
        return homes;
    }

    private Optional<Community> inText(PageId page, Person reader) {
        if (!permissions.on(page, reader).view()) {
            return Optional.empty();
        }
        return pages.find(page).flatMap(found -> pages.macros(page, MACRO).stream().findFirst().map(macro -> inText(found, macro)));
    }

    private static Refused notFound() {
        return new Refused(CommunityRefusal.COMMUNITY_NOT_FOUND);
    }
}
