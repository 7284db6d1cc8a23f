package org.groundswell.community.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.directory.domain.DirectoryFilter;
import org.groundswell.community.directory.domain.ListedCommunity;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityLists;
import org.groundswell.community.domain.CommunitySearch;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiSpace;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** All communities of the wiki by name, as far as the reader may see them and their spaces are in use; not even the cursor tells of others. */
@Service
public class DirectoryService {
    private static final String LIST = "directory";
    // The first part is enough for almost everybody; the last is for who may see few of very many.
    private static final int[] FROM_THE_START = {150, 1_500, 20_000};
    private static final int[] BEHIND_A_CURSOR = {150, 20_000};

    // Spaces are asked once, pages each: nobody waits for thousands of them.
    private static final int MOST_PAGES = 500;

    private final CommunityLists lists;
    private final Communities communities;
    private final Ties ties;
    private final CommunityPlaces places;
    private final Spaces spaces;
    private final Transactions transactions;
    private final Clock clock;

    public DirectoryService(CommunityLists lists, Communities communities, Ties ties, CommunityPlaces places, Spaces spaces,
        Transactions transactions, Clock clock) {
        this.lists = lists;
        this.communities = communities;
        this.ties = ties;
        this.places = places;
        this.spaces = spaces;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The communities looked for, in four questions at most however many there are. */
    public Page<ListedCommunity> find(DirectoryFilter filter, Window window, Person reader) {
        Cursor after = Cursor.decode(LIST, window.after());
        Instant now = clock.instant();
        Page<Found> found = Page.of(visible(filter.at(now), after, window.limit() + 1, reader), window.limit(),
            item -> new Cursor(LIST, item.community().ref()));
        Map<Long, MyTies> mine = transactions.run(() -> ties.of(found.items().stream().map(item -> item.community().id()).toList(), reader));
        return found.map(item -> new ListedCommunity(item.community(), item.home(), parent(item.community(), reader),
            mine.getOrDefault(item.community().id(), MyTies.NONE), item.community().hasOpenSeats(now)));
    }

    /** @return whether the person may make a space, and with it a community, at once */
    public boolean mayStart(Person person) {
        return spaces.mayCreate(person);
    }

    private List<Found> visible(CommunitySearch search, Cursor after, int wanted, Person reader) {
        Community last = after == null ? null : transactions.run(() -> communities.find(after.last()))
            .filter(community -> places.visible(community.home(), reader).isPresent()).orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
        Map<SpaceKey, Boolean> open = new HashMap<>();
        List<Found> visible = new ArrayList<>();
        int asked = 0;
        for (int size : after == null ? FROM_THE_START : BEHIND_A_CURSOR) {
            Community from = last;
            List<Community> part = transactions.run(() -> lists.find(search, from, size));
            // A space is asked once, and its pages only if it lets the reader in.
            List<Community> near = part.stream().filter(community -> open.computeIfAbsent(community.space(), space -> inUse(space, reader)))
                .limit(MOST_PAGES - asked).toList();
            near.stream().flatMap(community -> places.visible(community.home(), reader).map(home -> new Found(community, home)).stream())
                .limit(wanted - visible.size()).forEach(visible::add);
            asked += near.size();
            if (visible.size() == wanted || asked == MOST_PAGES || part.size() < size) {
                break;
            }
            last = part.get(part.size() - 1);
        }
        return visible;
    }

    private boolean inUse(SpaceKey space, Person reader) {
        return spaces.on(space, reader).view() && !spaces.find(space).map(WikiSpace::archived).orElse(false);
    }

    private Optional<WikiPage> parent(Community community, Person reader) {
        return Optional.ofNullable(community.parent()).flatMap(page -> places.visible(page, reader));
    }

    private record Found(Community community, WikiPage home) {
    }
}
