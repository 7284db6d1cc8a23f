package org.groundswell.outloud.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.groundswell.outloud.domain.ParkedPosts;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.shared.domain.ContentEnd.KeptPage;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Parked posts in Active Objects: their page has a minus before the id, their space a minus before the key, and they hold no place. */
@Component
public class AoParkedPosts implements ParkedPosts {
    private static final String GONE = "gone:";
    private static final String NOWHERE = "-";
    private static final int LONGEST_KEY = 255;

    private final ActiveObjects activeObjects;

    public AoParkedPosts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public boolean park(PageId page, Instant now, int most) {
        return park(rows(Query.select().where("PAGE_ID = ?", page.value()).order("ID ASC").limit(most)), now, most);
    }

    @Override
    public boolean park(SpaceKey space, Instant now, int most) {
        return park(rows(Query.select().where("SPACE_KEY = ?", space.value()).order("ID ASC").limit(most)), now, most);
    }

    // Writing the row waits for whoever holds it, so the lists it is taken out of are those of its last change.
    private boolean park(PostRow[] some, Instant now, int most) {
        for (PostRow row : some) {
            row.setUniq(GONE + row.getRef());
            row.setPageId(-row.getPageId());
            row.setSpaceKey(nowhere(row.getSpaceKey()));
            row.setGoneAt(now.toEpochMilli());
            row.save();
            activeObjects.deleteWithSQL(StreamEntryRow.class, "POST_ID = ?", (long) row.getID());
        }
        return some.length == most;
    }

    @Override
    public List<Post> bringBack(PostPlace place, int most) {
        List<Post> back = new ArrayList<>();
        for (PostRow row : rows(Query.select().where("PAGE_ID = ?", -place.page().value()).order("ID ASC").limit(most))) {
            Post post = PostColumns.post(row, null).at(place);
            String uniq = PostColumns.uniq(post);
            if (activeObjects.count(PostRow.class, "UNIQ = ?", uniq) > 0) {
                activeObjects.deleteWithSQL(PostTextRow.class, "POST_ID = ?", post.id());
                activeObjects.delete(row);
                continue;
            }
            row.setUniq(uniq);
            row.setPageId(place.page().value());
            row.setSpaceKey(place.space().value());
            row.setCommunityId(place.community());
            row.setGoneAt(0L);
            row.save();
            back.add(post);
        }
        return back;
    }

    @Override
    public List<KeptPage> kept(PageId after, int most) {
        return Stream.concat(
            Arrays.stream(rows(Query.select().where("PAGE_ID > ?", after.value()).order("PAGE_ID ASC, ID ASC").limit(most))),
            Arrays.stream(rows(Query.select().where("PAGE_ID < ?", -after.value()).order("PAGE_ID DESC, ID ASC").limit(most))))
            .sorted(Comparator.comparingLong(row -> Math.abs(row.getPageId()))).limit(most).map(AoParkedPosts::kept).distinct().toList();
    }

    @Override
    public int from(SpaceKey space) {
        // What was for nobody but its author is nothing for whoever looks after the space, not even as a number.
        return activeObjects.count(PostRow.class, "SPACE_KEY = ? AND STATE <> ? AND AUDIENCE <> ?", nowhere(space.value()), PostState.DRAFT.name(),
            PostAudience.ONLY_ME.name());
    }

    @Override
    public List<Long> before(Instant time, int most) {
        Query query = Query.select().where("GONE_AT > ? AND GONE_AT < ?", 0L, time.toEpochMilli()).order("GONE_AT ASC, ID ASC").limit(most);
        return Arrays.stream(rows(query)).map(row -> (long) row.getID()).toList();
    }

    @Override
    public List<Long> still(Collection<Long> posts) {
        return Arrays.stream(rows(ids(posts).and("GONE_AT > ?", 0L).query())).map(row -> (long) row.getID()).toList();
    }

    @Override
    public void remove(Collection<Long> posts) {
        Where these = Where.in("POST_ID", posts);
        activeObjects.deleteWithSQL(PostRow.class, ids(posts).clause(), ids(posts).values());
        activeObjects.deleteWithSQL(PostTextRow.class, these.clause(), these.values());
        activeObjects.deleteWithSQL(PostRevRow.class, these.clause(), these.values());
        activeObjects.deleteWithSQL(StreamEntryRow.class, these.clause(), these.values());
    }

    private PostRow[] rows(Query query) {
        return activeObjects.find(PostRow.class, query);
    }

    private static Where ids(Collection<Long> posts) {
        return Where.in("ID", posts.stream().map(Long::intValue).toList());
    }

    private static KeptPage kept(PostRow row) {
        boolean parked = row.getGoneAt() > 0;
        return new KeptPage(new PageId(Math.abs(row.getPageId())), new SpaceKey(parked ? row.getSpaceKey().substring(NOWHERE.length()) : row.getSpaceKey()), parked);
    }

    private static String nowhere(String space) {
        return NOWHERE + space.substring(0, Math.min(space.length(), LONGEST_KEY - NOWHERE.length()));
    }
}
