package org.groundswell.community.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Communities in Active Objects. */
@Component
public class AoCommunities implements Communities {
    private static final long THERE = 0;

    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoCommunities(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public Optional<Community> find(Ref ref) {
        return first(Query.select().where("REF = ?", ref.value())).filter(AoCommunities::there);
    }

    @Override
    public Optional<Community> find(long id) {
        return row(id).map(CommunityColumns::community).filter(AoCommunities::there);
    }

    @Override
    public List<Community> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return read(Where.in("ID", ids.stream().map(Long::intValue).toList()).and("GONE_AT = ?", THERE).query().order("NAME_KEY ASC, ID ASC"));
    }

    @Override
    public List<Community> around(Collection<PageId> homes, PageId edgesOf) {
        if (homes.isEmpty() && edgesOf == null) {
            return List.of();
        }
        List<Where> either = new ArrayList<>();
        if (!homes.isEmpty()) {
            either.add(Where.in("UNIQ", homes.stream().map(CommunityColumns::uniq).toList()));
        }
        if (edgesOf != null) {
            either.add(Where.of("PARENT_PAGE = ?", edgesOf.value()));
        }
        return read(Where.any(either).query().order("NAME_KEY ASC, ID ASC"));
    }

    @Override
    public List<Community> inSpace(SpaceKey space, PageId parent, long after, int limit) {
        Query query = Query.select().where("SPACE_KEY = ? AND ID > ? AND PARENT_PAGE = ? AND GONE_AT = ?", space.value(), (int) after,
            parent == null ? 0 : parent.value(), THERE);
        return read(query.order("ID ASC").limit(limit));
    }

    @Override
    public List<Community> everyInSpace(SpaceKey space, long after, int limit) {
        return read(Query.select().where("SPACE_KEY = ? AND ID > ? AND GONE_AT = ?", space.value(), (int) after, THERE).order("ID ASC").limit(limit));
    }

    @Override
    public int edgesOf(PageId home) {
        return activeObjects.count(CommunityRow.class, "PARENT_PAGE = ? AND GONE_AT = ?", home.value(), THERE);
    }

    @Override
    public List<Community> cores(SpaceKey space) {
        return read(Query.select().where("SPACE_KEY = ? AND IS_CORE = ? AND GONE_AT = ?", space.value(), true, THERE).order("ID ASC"));
    }

    @Override
    public List<Community> everAt(PageId home) {
        return read(Query.select().where("PAGE_ID = ?", home.value()).order("ID ASC"));
    }

    @Override
    public List<Community> homesAfter(PageId page, int limit) {
        return read(Query.select().where("PAGE_ID > ?", page.value()).order("PAGE_ID ASC, ID ASC").limit(limit));
    }

    @Override
    public List<Community> after(long id, int limit) {
        return read(Query.select().where("ID > ? AND GONE_AT = ?", (int) id, THERE).order("ID ASC").limit(limit));
    }

    @Override
    public Community make(Community community) {
        CommunityRow row = activeObjects.create(CommunityRow.class, CommunityColumns.fields(community, Ref.random(), clock));
        return CommunityColumns.community(row);
    }

    @Override
    public Optional<Community> locked(long id) {
        return held(id).filter(AoCommunities::there);
    }

    @Override
    public Optional<Community> lockedParked(long id) {
        return held(id).filter(community -> !there(community));
    }

    private Optional<Community> held(long id) {
        // The write takes the row's lock; only what is read after it is sure to be the latest.
        return row(id).flatMap(row -> {
            row.setTouchedAt(clock.millis());
            row.save();
            return row(id);
        }).map(CommunityColumns::community);
    }

    @Override
    public void save(Community held) {
        row(held.id()).ifPresent(row -> {
            CommunityColumns.write(held, row);
            row.save();
        });
    }

    @Override
    public List<Community> parked(Instant before, int limit) {
        Query query = Query.select().where("GONE_AT > ? AND GONE_AT < ?", THERE, before.toEpochMilli());
        return read(query.order("ID ASC").limit(limit));
    }

    @Override
    public int parkedFrom(SpaceKey space) {
        return activeObjects.count(CommunityRow.class, "SPACE_KEY = ? AND GONE_AT > ?", space.value(), THERE);
    }

    @Override
    public void remove(long id) {
        row(id).ifPresent(activeObjects::delete);
    }

    private static boolean there(Community community) {
        return community.goneAt() == null;
    }

    private List<Community> read(Query query) {
        return Arrays.stream(activeObjects.find(CommunityRow.class, query)).map(CommunityColumns::community).toList();
    }

    private Optional<Community> first(Query query) {
        return read(query).stream().findFirst();
    }

    private Optional<CommunityRow> row(long id) {
        return Arrays.stream(activeObjects.find(CommunityRow.class, Query.select().where("ID = ?", (int) id))).findFirst();
    }
}
