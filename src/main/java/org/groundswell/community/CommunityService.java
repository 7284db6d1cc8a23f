package org.groundswell.community;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityHistory;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.CommunityRules;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.community.domain.CommunityWords;
import org.groundswell.community.domain.ConsentRounds;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.community.domain.SeenEvent;
import org.groundswell.community.domain.Stage;
import org.groundswell.community.domain.Standing;
import org.groundswell.community.domain.Stewardship;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Shows communities to readers, and lets those who tend one say what it is for and where it stands. */
@Service
public class CommunityService {
    private final Communities communities;
    private final CommunityHistory history;
    private final Ties ties;
    private final Stewardship stewardship;
    private final ConsentRounds rounds;
    private final CommunityPlaces places;
    private final CommunityReading reading;
    private final Transactions transactions;

    CommunityService(Communities communities, CommunityHistory history, Ties ties, Stewardship stewardship, ConsentRounds rounds, CommunityPlaces places,
        CommunityReading reading, Transactions transactions) {
        this.communities = communities;
        this.history = history;
        this.ties = ties;
        this.stewardship = stewardship;
        this.rounds = rounds;
        this.places = places;
        this.reading = reading;
        this.transactions = transactions;
    }

    /**
     * The community as its macro shows it; one that is not stored yet is unset and made of the macro. Never writes.
     *
     * @throws Refused COMMUNITY_NOT_FOUND if there is nothing this reader may see
     */
    public SeenCommunity show(PageId page, Map<String, String> macro, Person reader) {
        return reading.atHome(page, reader).orElseGet(() -> {
            WikiPage home = places.visible(page, reader).orElseThrow(CommunityService::notFound);
            return reading.inText(places.inText(home, macro), home, reader);
        });
    }

    /**
     * The community that an address names; one that stands only in its page's text so far by the name of that page. Never writes.
     *
     * @throws Refused COMMUNITY_NOT_FOUND if there is nothing this reader may see
     */
    public SeenCommunity find(CommunityName name, Person reader) {
        PageId home = name.page().orElseGet(() -> transactions.run(() -> communities.find(name.ref().orElseThrow())).orElseThrow(CommunityService::notFound).home());
        return reading.atHome(home, reader).orElseGet(() -> {
            Place place = places.place(CommunityName.of(home), reader);
            return reading.inText(place.community(), places.visible(home, reader).orElseThrow(CommunityService::notFound), reader);
        });
    }

    /**
     * Says what the community is for and how it works, as often as one likes.
     *
     * @param version  the version that was seen, null to change whatever is there
     * @param stewards log-in names of people who are asked to tend it, too, as long as the community is starting
     */
    public SeenCommunity setUp(CommunityName name, CommunityWords words, Integer version, List<String> stewards, Person person) {
        Place place = places.place(name, person);
        CommunityRules.demandTend(place.standing());
        if (stewards.size() > CommunityWords.MOST_SEATS) {
            throw new Refused(CommunityRefusal.TOO_MANY_STEWARDS, "stewards", CommunityWords.MOST_SEATS);
        }
        List<Person> asked = stewardship.newcomers(place.community(), stewards, "stewards");
        // Somebody who cannot be asked is a reason to store nothing of it.
        transactions.run(() -> {
            setUp(place, words, version);
            if (!asked.isEmpty()) {
                stewardship.offer(place, asked);
            }
            return null;
        });
        return find(name, person);
    }

    private void setUp(Place place, CommunityWords words, Integer version) {
        tend(place, (held, standing) -> {
            Power power = CommunityRules.demandTend(standing);
            if (version != null && version != held.version()) {
                throw new Refused(CommunityRefusal.SET_UP_ELSEWHERE);
            }
            CommunitySettings said = words.over(held.settings());
            CommunityRules.demandUnsigned(held, said);
            if (held.setUp() && said.equals(held.settings())) {
                return held;
            }
            history.add(held.id(), CommunityEvent.of(CommunityEvent.Kind.SET_UP, standing.now(), standing.person(), power, ""));
            Community settled = held.settled(said, standing.now());
            return settled.fullUntil(settled.seats(ties.all(held.id(), Tie.Kind.SEAT)).fullUntil());
        });
    }

    /** Moves the community on in its life, or back by one step. */
    public SeenCommunity changeStage(CommunityName name, Stage stage, Person person) {
        Place place = places.place(name, person);
        CommunityRules.demandTend(place.standing());
        tend(place, (held, standing) -> {
            Power power = CommunityRules.demandTend(standing);
            if (stage == held.stage()) {
                return held;
            }
            CommunityRules.demandStep(held.stage(), stage);
            if (!stage.living() && rounds.open(held.id())) {
                throw new Refused(CommunityRefusal.PROPOSAL_STANDS, "stage");
            }
            history.add(held.id(), CommunityEvent.of(CommunityEvent.Kind.STAGE, standing.now(), person, power, stage.name()));
            return held.in(stage);
        });
        return find(name, person);
    }

    /** What happened in the community, the newest first. */
    public Page<SeenEvent> history(CommunityName name, Window window, Person reader) {
        return history(places.place(name, reader), window);
    }

    /** The same of a community that was just looked up. */
    public Page<SeenEvent> history(Place place, Window window) {
        Cursor after = Cursor.decode(CommunityHistory.LIST, window.after());
        if (!place.community().stored()) {
            return Page.empty();
        }
        Page<CommunityEvent> page = transactions.run(() -> history.of(place.community().id(), after, window.limit()));
        return new Page<>(reading.history(page.items(), place.standing().person()), page.next());
    }

    private void tend(Place place, BiFunction<Community, Standing, Community> work) {
        transactions.run(() -> {
            Place held = places.hold(place);
            Community after = work.apply(held.community(), held.standing());
            if (after != held.community()) {
                communities.save(after);
                stewardship.settle(after, place.standing().now());
            }
            return null;
        });
    }

    private static Refused notFound() {
        return new Refused(CommunityRefusal.COMMUNITY_NOT_FOUND);
    }
}
