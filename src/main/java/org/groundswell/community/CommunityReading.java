package org.groundswell.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityLink;
import org.groundswell.community.domain.CommunityLinks;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRules;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Neighbour;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Seats;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.community.domain.SeenEvent;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Turns a community and all around it into what one reader may see of it. */
@Component
class CommunityReading {
    private static final int MOST_NEIGHBOURS = 100;

    private final Communities communities;
    private final CommunityLinks links;
    private final Ties ties;
    private final CommunityPlaces places;
    private final WikiPages pages;
    private final Spaces spaces;
    private final Permissions permissions;
    private final People people;
    private final Transactions transactions;

    CommunityReading(Communities communities, CommunityLinks links, Ties ties, CommunityPlaces places, WikiPages pages, Spaces spaces, Permissions permissions,
        People people, Transactions transactions) {
        this.communities = communities;
        this.links = links;
        this.ties = ties;
        this.places = places;
        this.pages = pages;
        this.spaces = spaces;
        this.permissions = permissions;
        this.people = people;
        this.transactions = transactions;
    }

    /** The community of a page with all around it in two questions, the people who tend it in a third; empty if nothing is stored or the reader may not see it. */
    Optional<SeenCommunity> atHome(PageId page, Person reader) {
        Optional<WikiPage> home = visible(page, reader);
        return home.flatMap(there -> {
            Surroundings around = surroundings(page);
            return around.at(page).map(community -> seen(community, CommunityName.of(page), there, around, reader));
        });
    }

    /** A community that stands in the text only. */
    SeenCommunity inText(Community community, WikiPage home, Person reader) {
        return seen(community, CommunityName.of(home.id()), home, surroundings(home.id()), reader);
    }

    /** @return the page if the reader may see it */
    Optional<WikiPage> visible(PageId page, Person reader) {
        return permissions.on(page, reader).view() ? pages.find(page) : Optional.empty();
    }

    List<SeenEvent> history(List<CommunityEvent> events, Person reader) {
        Faces faces = Faces.of(events.stream().flatMap(event -> Stream.of(event.by(), event.about())), reader, people);
        return events.stream().map(event -> new SeenEvent(event.kind(), event.at(), faces.orNull(event.by()), faces.orNull(event.about()), event.power(),
            note(event, reader))).toList();
    }

    // The home of another community may be closed to this reader by now, or may have been called otherwise.
    private String note(CommunityEvent event, Person reader) {
        return event.betweenCommunities() ? event.other().flatMap(page -> visible(page, reader)).map(WikiPage::title).orElse("") : event.note();
    }

    private SeenCommunity seen(Community community, CommunityName name, WikiPage home, Surroundings around, Person reader) {
        List<Tie> read = community.stored() ? transactions.run(() -> ties.around(community.id(), reader)) : List.of();
        MyTies mine = reader.isAnonymous() ? MyTies.NONE : new MyTies(read.stream().filter(tie -> tie.person().equals(reader)).toList());
        Place place = new Place(community, places.standing(community, reader, mine));
        Optional<PageId> parent = CommunityPlaces.nearest(around.above(), around.communities());
        return new SeenCommunity(community, name, home, place.standing(), new Seats(community.settings().seats(), read),
            parent.stream().flatMap(page -> neighbours(around, other -> other.home().equals(page), reader).stream()).findFirst(),
            neighbours(around, other -> home.id().equals(other.parent()), reader),
            neighbours(around, other -> around.links().stream().anyMatch(link -> link.teacher().equals(other.home())), reader),
            CommunityRules.rights(place, spaces.on(community.space(), reader).createPages()));
    }

    private List<Neighbour> neighbours(Surroundings around, Predicate<Community> wanted, Person reader) {
        return around.communities().stream().filter(other -> !other.home().equals(around.page())).filter(wanted)
            .flatMap(other -> visible(other.home(), reader).map(home -> Neighbour.of(other, home)).stream()).limit(MOST_NEIGHBOURS).toList();
    }

    private Surroundings surroundings(PageId page) {
        List<PageId> above = pages.ancestors(page);
        return transactions.run(() -> {
            List<CommunityLink> linked = links.of(page);
            List<PageId> homes = new ArrayList<>(above);
            homes.add(page);
            linked.forEach(link -> homes.add(link.teacher()));
            return new Surroundings(page, above, linked, communities.around(homes.stream().distinct().toList(), page));
        });
    }

    /**
     * A page and the communities that have to do with it, sorted by name.
     *
     * @param above the pages above it, the nearest first
     */
    private record Surroundings(PageId page, List<PageId> above, List<CommunityLink> links, List<Community> communities) {
        Optional<Community> at(PageId home) {
            return communities.stream().filter(community -> community.home().equals(home)).findFirst();
        }
    }
}
