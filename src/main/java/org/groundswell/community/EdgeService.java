package org.groundswell.community;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityHistory;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.domain.CommunityLink;
import org.groundswell.community.domain.CommunityLinks;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.CommunityRules;
import org.groundswell.community.domain.CommunityWords;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageMaker;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** What lies between communities: light conversations at the edge of one, and whom one learns from. */
@Service
public class EdgeService {
    private static final int MOST_TEACHERS = 20;

    private final CommunityService service;
    private final CommunityPlaces places;
    private final CommunityKeeping keeping;
    private final Communities communities;
    private final CommunityLinks links;
    private final CommunityHistory history;
    private final PageMaker pageMaker;
    private final Spaces spaces;
    private final Transactions transactions;
    private final Clock clock;

    EdgeService(CommunityService service, CommunityPlaces places, CommunityKeeping keeping, Communities communities, CommunityLinks links,
        CommunityHistory history, PageMaker pageMaker, Spaces spaces, Transactions transactions, Clock clock) {
        this.service = service;
        this.places = places;
        this.keeping = keeping;
        this.communities = communities;
        this.links = links;
        this.history = history;
        this.pageMaker = pageMaker;
        this.spaces = spaces;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Opens a conversation at the edge of a community: a page below its home, with a community of its own that the person tends.
     *
     * @param title   the name of page and conversation
     * @param purpose what it is about, may be null or blank
     */
    public SeenCommunity open(CommunityName name, String title, String purpose, Person person) {
        Place place = places.place(name, person);
        CommunityRules.demandOpenEdge(place, spaces.on(place.community().space(), person).createPages());
        CommunityWords words = CommunityWords.of(title == null ? "" : title, purpose);
        // The wiki keeps a title in small letters, too, and some letters become two of them.
        if (words.name().toLowerCase(Locale.ROOT).length() > CommunityWords.LONGEST_NAME) {
            throw new Refused(SharedRefusal.TEXT_TOO_LONG, "name", CommunityWords.LONGEST_NAME);
        }
        // The edge finds its community only where that is stored.
        Community core = transactions.run(() -> places.open(place));
        if (transactions.run(() -> communities.edgesOf(core.home())) >= Community.MOST_EDGES) {
            throw new Refused(CommunityRefusal.TOO_MANY_EDGES, null, Community.MOST_EDGES);
        }
        WikiPage page = pageMaker.below(core.home(), words.name(), CommunityPlaces.MACRO, Map.of("kind", CommunityKind.CONVERSATION.name().toLowerCase(Locale.ROOT)))
            .orElseThrow(() -> new Refused(CommunityRefusal.SAME_TITLE_THERE, "name"));
        Instant now = clock.instant();
        Community edge = keeping.ensured(page, person);
        transactions.run(() -> {
            communities.save(places.locked(edge.id()).settled(words.over(edge.settings()), now));
            history.add(core.id(), CommunityEvent.with(CommunityEvent.Kind.EDGE_OPENED, now, person, Power.PERSON, page.id()));
            return null;
        });
        return service.find(CommunityName.of(page.id()), person);
    }

    /** Says that a community learns from another one that the person may see. */
    public SeenCommunity learn(CommunityName learner, CommunityName teacher, Person person) {
        return link(learner, teacher, person, (held, to, power) -> {
            List<CommunityLink> there = links.of(held.home());
            if (there.stream().anyMatch(link -> link.teacher().equals(to))) {
                return;
            }
            if (there.size() >= MOST_TEACHERS) {
                throw new Refused(CommunityRefusal.TOO_MANY_LINKS, null, MOST_TEACHERS);
            }
            Instant now = clock.instant();
            links.put(new CommunityLink(held.home(), to, person, now));
            history.add(held.id(), CommunityEvent.with(CommunityEvent.Kind.LEARNS_FROM, now, person, power, to));
        });
    }

    /** Takes that back. */
    public SeenCommunity unlearn(CommunityName learner, CommunityName teacher, Person person) {
        return link(learner, teacher, person, (held, to, power) -> links.remove(held.home(), to));
    }

    private SeenCommunity link(CommunityName learner, CommunityName teacher, Person person, Linking work) {
        Place place = places.place(learner, person);
        Power power = CommunityRules.demandTend(place.standing());
        PageId from = place.community().home();
        PageId to = places.place(teacher, person).community().home();
        if (from.equals(to)) {
            throw new Refused(CommunityRefusal.SAME_COMMUNITY);
        }
        transactions.run(() -> {
            work.between(places.hold(place).community(), to, power);
            return null;
        });
        return service.find(CommunityName.of(from), person);
    }

    /** What is done, and by which right, with the link of two communities while the learner is held. */
    private interface Linking {
        void between(Community learner, PageId teacher, Power power);
    }
}
