package org.groundswell.community.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.desk.domain.Desk;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** What those look after who tend communities, all of it in one place; nobody is counted or compared there. */
@Service
public class DeskService {
    /** How many of each part are shown at first, and how many when somebody wants more of one. */
    static final int AT_FIRST = 10;
    static final int WHOLE_PART = 50;
    private static final int MOST_COMMUNITIES = 100;

    private final Communities communities;
    private final Ties ties;
    private final CommunityPlaces places;
    private final List<DeskItems> features;
    private final Transactions transactions;

    public DeskService(Communities communities, Ties ties, CommunityPlaces places, List<DeskItems> features, Transactions transactions) {
        this.communities = communities;
        this.ties = ties;
        this.places = places;
        this.features = features.stream().sorted(Comparator.comparing(DeskItems::part)).toList();
        this.transactions = transactions;
    }

    /**
     * The desk of somebody who tends something.
     *
     * @param of   one community they tend or whose space they administer, null for all in which they have a seat
     * @param part the only part that is wanted, null for the beginnings of all
     * @throws Refused NOT_FOUND, to whoever tends nothing as to whoever asks for a community there is not
     */
    public Desk find(Ref of, DeskItems.Part part, Person person) {
        List<Community> tended = person.isAnonymous() ? List.of() : of == null ? seats(person) : one(of, person);
        if (tended.isEmpty()) {
            throw new Refused(SharedRefusal.NOT_FOUND);
        }
        Collection<DeskItems.Tended> named = tended.stream().map(one -> new DeskItems.Tended(one.id(), one.home(), one.space(), one.core())).toList();
        int most = part == null ? AT_FIRST : WHOLE_PART;
        Map<DeskItems.Part, Desk.Some> parts = new EnumMap<>(DeskItems.Part.class);
        features.stream().filter(feature -> part == null || feature.part() == part)
            .forEach(feature -> parts.put(feature.part(), Desk.Some.of(feature.in(named, most + 1, person), most)));
        return new Desk(tended, of != null, parts);
    }

    private List<Community> seats(Person person) {
        List<Long> held = transactions.run(() -> ties.of(person, MOST_COMMUNITIES)).entrySet().stream().filter(mine -> mine.getValue().seat().held()).map(Map.Entry::getKey).toList();
        return held.isEmpty() ? List.of() : transactions.run(() -> communities.all(held)).stream().filter(community -> places.maySee(community, person)).toList();
    }

    private List<Community> one(Ref of, Person person) {
        return transactions.run(() -> communities.find(of)).filter(community -> places.maySee(community, person)).filter(community -> {
            MyTies mine = transactions.run(() -> ties.of(community.id(), person));
            return places.standing(community, person, mine).power().isPresent();
        }).stream().toList();
    }
}
