package org.groundswell.outloud.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.PostText;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Posts in Active Objects. */
@Component
public class AoPosts implements Posts {
    private static final long THERE = 0;
    private static final int MOST_OF_ONE = 100;

    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoPosts(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public Optional<Post> find(Ref ref) {
        return row("REF = ?", ref.value()).map(this::whole);
    }

    @Override
    public Optional<Post> find(Ref ref, Predicate<Post> wanted) {
        return row("REF = ?", ref.value()).filter(row -> wanted.test(PostColumns.post(row, null))).map(this::whole);
    }

    @Override
    public List<Post> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return read(Where.in("ID", ids.stream().map(Long::intValue).toList()).and("GONE_AT = ?", THERE).query());
    }

    @Override
    public List<Post> named(Collection<Ref> refs) {
        if (refs.isEmpty()) {
            return List.of();
        }
        return read(Where.in("REF", refs.stream().map(Ref::value).toList()).and("STATE <> ? AND GONE_AT = ?", PostState.DRAFT.name(), THERE).query());
    }

    @Override
    public Optional<Post> lock(Ref ref) {
        return row("REF = ?", ref.value()).flatMap(row -> locked(row.getID())).map(this::whole);
    }

    // The write takes the row's lock; only what is read after it is sure to be the latest.
    private Optional<PostRow> locked(int id) {
        return row("ID = ?", id).flatMap(row -> {
            row.setTouchedAt(clock.millis());
            row.save();
            return row("ID = ?", id);
        });
    }

    @Override
    public Optional<Post> draft(PostPlace place, Person author) {
        return row("UNIQ = ?", PostColumns.draftUniq(place, author)).map(this::whole);
    }

    @Override
    public List<Post> since(Person author, Instant then) {
        return read(Query.select().where("AUTHOR_KEY = ? AND PUBLISHED_AT > ? AND STATE <> ? AND GONE_AT = ?", author.key(), then.toEpochMilli(),
            PostState.DRAFT.name(), THERE).order("PUBLISHED_AT DESC, ID DESC").limit(MOST_OF_ONE));
    }

    @Override
    public Optional<Post> lastPart(Ref series) {
        return read(Query.select().where("SERIES_REF = ? AND STATE <> ? AND GONE_AT = ?", series.value(), PostState.DRAFT.name(), THERE)
            .order("PUBLISHED_AT DESC, ID DESC").limit(1)).stream().findFirst();
    }

    @Override
    public List<Post> on(PageId page, long after, int limit) {
        return read(Query.select().where("PAGE_ID = ? AND ID > ?", page.value(), (int) after).order("ID ASC").limit(limit));
    }

    @Override
    public List<Post> after(long id, int limit) {
        return read(Query.select().where("ID > ? AND STATE <> ? AND GONE_AT = ?", (int) id, PostState.DRAFT.name(), THERE).order("ID ASC").limit(limit));
    }

    @Override
    public List<Post> ofCircle(long circle, int limit) {
        return read(Query.select().where("CIRCLE_ID = ?", circle).order("ID ASC").limit(limit));
    }

    @Override
    public List<Post> old(Instant before, int limit) {
        return read(Query.select().where("STATE = ? AND PUBLISHED_AT < ? AND GONE_AT = ?", PostState.PUBLISHED.name(), before.toEpochMilli(), THERE)
            .order("PUBLISHED_AT ASC, ID ASC").limit(limit));
    }

    @Override
    public List<Post> asked(AskState state, Instant quietFrom, Instant quietBefore, int limit) {
        return read(Query.select().where("ASK_STATE = ? AND QUIET_SINCE >= ? AND QUIET_SINCE < ? AND STATE = ? AND GONE_AT = ?", state.name(), quietFrom.toEpochMilli(), quietBefore.toEpochMilli(),
            PostState.PUBLISHED.name(), THERE).order("QUIET_SINCE ASC, ID ASC").limit(limit));
    }

    @Override
    public List<Post> openAsks(Collection<Long> communities, int limit) {
        return read(Where.in("COMMUNITY_ID", communities).and("ASK_STATE = ? AND STATE = ? AND GONE_AT = ?", AskState.OPEN.name(), PostState.PUBLISHED.name(), THERE)
            .query().order("QUIET_SINCE ASC, ID ASC").limit(limit));
    }

    @Override
    public List<Post> named(Collection<Person> authors, Collection<Long> communities, Instant before, int limit) {
        return authors.isEmpty() ? List.of() : read(Where.in("AUTHOR_KEY", authors.stream().map(Person::key).toList()).and(Where.in("COMMUNITY_ID", communities))
            .and("PUBLISHED_AT < ? AND SHOWN_AS = ? AND STATE <> ? AND AUDIENCE <> ? AND GONE_AT = ?", before.toEpochMilli(), Identity.NAMED.name(),
                PostState.DRAFT.name(), PostAudience.ONLY_ME.name(), THERE).query().order("PUBLISHED_AT DESC, ID DESC").limit(limit));
    }

    @Override
    public List<String> said(PageId page, int most) {
        PostRow[] rows = activeObjects.find(PostRow.class, Query.select().where("PAGE_ID = ? AND STATE = ? AND AUDIENCE IN (?, ?) AND GONE_AT = ?", page.value(),
            PostState.PUBLISHED.name(), PostAudience.COMMUNITY.name(), PostAudience.SITE.name(), THERE).order("ID DESC").limit(most));
        List<Long> longer = Arrays.stream(rows).filter(PostRow::isLonger).map(row -> (long) row.getID()).toList();
        Map<Long, String> texts = longer.isEmpty() ? Map.of() : Arrays.stream(activeObjects.find(PostTextRow.class, Where.in("POST_ID", longer).query()))
            .collect(Collectors.toMap(PostTextRow::getPostId, PostTextRow::getBody));
        return Arrays.stream(rows).map(row -> texts.getOrDefault((long) row.getID(), row.getLead())).toList();
    }

    @Override
    public Post add(Post post) {
        PostRow row = activeObjects.create(PostRow.class, PostColumns.fields(post, clock));
        keepText(row.getID(), post.words().text());
        return PostColumns.post(row, post.words().text().whole());
    }

    @Override
    public void save(Post held) {
        row("ID = ?", (int) held.id()).ifPresent(row -> {
            PostColumns.write(held, row);
            row.save();
            keepText(row.getID(), held.words().text());
        });
    }

    @Override
    public void remove(Post post) {
        activeObjects.deleteWithSQL(PostTextRow.class, "POST_ID = ?", post.id());
        row("ID = ?", (int) post.id()).ifPresent(activeObjects::delete);
    }

    private void keepText(long post, PostText text) {
        if (text.whole() == null) {
            return;
        }
        Optional<PostTextRow> there = text(post);
        if (!text.longer()) {
            there.ifPresent(activeObjects::delete);
        } else if (there.isEmpty()) {
            activeObjects.create(PostTextRow.class, Map.of("POST_ID", post, "BODY", text.whole()));
        } else if (!there.get().getBody().equals(text.whole())) {
            there.get().setBody(text.whole());
            there.get().save();
        }
    }

    private Optional<PostTextRow> text(long post) {
        return Arrays.stream(activeObjects.find(PostTextRow.class, Query.select().where("POST_ID = ?", post))).findFirst();
    }

    private Post whole(PostRow row) {
        return PostColumns.post(row, row.isLonger() ? text(row.getID()).map(PostTextRow::getBody).orElse(row.getLead()) : row.getLead());
    }

    private List<Post> read(Query query) {
        return Arrays.stream(activeObjects.find(PostRow.class, query)).map(row -> PostColumns.post(row, null)).toList();
    }

    private Optional<PostRow> row(String where, Object value) {
        return Arrays.stream(activeObjects.find(PostRow.class, Query.select().where(where + " AND GONE_AT = ?", value, THERE))).findFirst();
    }
}
