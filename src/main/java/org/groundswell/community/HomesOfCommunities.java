package org.groundswell.community;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** The stored communities, for features that keep things in them and know nothing else of them. */
@Component
public class HomesOfCommunities implements CommunityHomes {
    private static final int MOST = 100;

    private final Communities communities;
    private final Ties ties;
    private final CommunityPlaces places;
    private final WikiPages pages;
    private final Transactions transactions;

    public HomesOfCommunities(Communities communities, Ties ties, CommunityPlaces places, WikiPages pages, Transactions transactions) {
        this.communities = communities;
        this.ties = ties;
        this.places = places;
        this.pages = pages;
        this.transactions = transactions;
    }

    @Override
    public Optional<CommunityHome> around(PageId page, Person reader) {
        return places.nearest(places.homesAround(page)).or(() -> places.core(page)).flatMap(community -> seen(community, reader));
    }

    @Override
    public Optional<CommunityHome> find(Ref community, Person reader) {
        return transactions.run(() -> communities.find(community)).flatMap(found -> seen(found, reader));
    }

    @Override
    public Optional<CommunityHome> find(long community, Person reader) {
        return transactions.run(() -> communities.find(community)).flatMap(found -> seen(found, reader));
    }

    @Override
    public Optional<Long> around(PagePlace page) {
        List<PageId> homes = new ArrayList<>(List.of(page.page()));
        homes.addAll(page.ancestors());
        pages.homeOf(page.space()).filter(home -> !homes.contains(home)).ifPresent(homes::add);
        return places.nearest(homes).or(() -> places.core(page.space())).map(Community::id);
    }

    @Override
    public boolean living(long community) {
        return transactions.run(() -> communities.find(community)).filter(found -> found.stage().living()).isPresent();
    }

    @Override
    public List<CommunityHome> of(Person person) {
        Map<Long, MyTies> mine = mine(person);
        return transactions.run(() -> communities.all(mine.keySet())).stream()
            .flatMap(community -> home(community, person, mine.get(community.id())).stream()).toList();
    }

    @Override
    public Set<Long> idsOf(Person person) {
        return mine(person).keySet();
    }

    private Map<Long, MyTies> mine(Person person) {
        return transactions.run(() -> ties.of(person, MOST)).entrySet().stream().limit(MOST)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private Optional<CommunityHome> seen(Community community, Person reader) {
        return home(community, reader, null);
    }

    /** @param mine null if they are still to be asked */
    private Optional<CommunityHome> home(Community community, Person reader, MyTies mine) {
        return places.visible(community.home(), reader).map(page -> {
            MyTies known = mine != null ? mine : transactions.run(() -> ties.of(community.id(), reader));
            boolean tended = places.standing(community, reader, known).power().isPresent();
            return new CommunityHome(community.id(), community.ref(), community.settings().name(), page, tended);
        });
    }
}
