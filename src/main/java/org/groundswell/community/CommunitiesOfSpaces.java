package org.groundswell.community;

import java.util.List;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceContents;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Visible;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** The communities of a space, those made first come first. */
@Component
class CommunitiesOfSpaces implements SpaceContents {
    private static final String LIST = "communities";
    private static final int MOST_PARTS = 20;

    private final Communities communities;
    private final CommunityReading reading;
    private final Transactions transactions;

    CommunitiesOfSpaces(Communities communities, CommunityReading reading, Transactions transactions) {
        this.communities = communities;
        this.reading = reading;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return "communities";
    }

    @Override
    public Page<Item> in(SpaceKey space, Window window, Person reader) {
        Cursor after = Cursor.decode(LIST, window.after());
        Page<Found> page = Page.of(visible(space, after, window.limit() + 1, reader), window.limit(), found -> behind(found.community()));
        return page.map(found -> item(found.community(), found.home()));
    }

    private List<Found> visible(SpaceKey space, Cursor after, int wanted, Person reader) {
        long first = after == null ? 0 : transactions.run(() -> communities.find(after.last())).filter(community -> community.space().equals(space))
            .orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after")).id();
        return Visible.of(wanted, MOST_PARTS, (Community last) -> part(space, last == null ? first : last.id()),
            community -> reading.visible(community.home(), reader).map(home -> new Found(community, home)));
    }

    private Page<Community> part(SpaceKey space, long behind) {
        return Page.of(transactions.run(() -> communities.everyInSpace(space, behind, Window.LARGEST + 1)), Window.LARGEST, CommunitiesOfSpaces::behind);
    }

    private static Cursor behind(Community community) {
        return new Cursor(LIST, community.ref());
    }

    @Override
    public int parked(SpaceKey space) {
        return transactions.run(() -> communities.parkedFrom(space));
    }

    private static Item item(Community community, WikiPage home) {
        return new Item(community.settings().name(), home.title(), home.path(),
            List.of(community.counts().members(), community.counts().followers(), community.counts().signed()));
    }

    private record Found(Community community, WikiPage home) {
    }
}
