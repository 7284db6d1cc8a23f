package org.groundswell.outloud.response.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.groundswell.outloud.response.domain.Response;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.Responses;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** What was said to posts, in Active Objects. */
@Component
public class AoResponses implements Responses {
    private static final int MOST_REPLIES = 500;
    private static final String OLDEST_FIRST = "SORT_AT ASC, ID ASC";

    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoResponses(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public Optional<Response> find(Ref ref) {
        return row("REF = ?", ref.value()).map(ResponseColumns::response);
    }

    @Override
    public Optional<Response> find(long id) {
        return row("ID = ?", (int) id).map(ResponseColumns::response);
    }

    @Override
    public List<Response> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : read(Where.in("ID", ids.stream().map(Long::intValue).toList()).query());
    }

    @Override
    public List<Response> under(long post, Cursor after, int limit) {
        Where where = Where.of("POST_ID = ? AND PARENT_ID = ? AND KIND <> ?", post, 0L, ResponseKind.ANOTHER_VIEW.name());
        if (after != null) {
            ResponseRow last = row("REF = ?", after.last().value()).filter(row -> row.getPostId() == post && row.getParentId() == 0)
                .orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
            where.behind("SORT_AT", last.getSortAt(), last.getID());
        }
        return read(where.query().order(OLDEST_FIRST).limit(limit + 1));
    }

    @Override
    public List<Response> beside(long post, int limit) {
        return read(Query.select().where("POST_ID = ? AND PARENT_ID = ? AND KIND = ?", post, 0L, ResponseKind.ANOTHER_VIEW.name()).order(OLDEST_FIRST).limit(limit));
    }

    @Override
    public List<Response> replies(Collection<Long> parents) {
        return parents.isEmpty() ? List.of() : read(Where.in("PARENT_ID", parents).query().order(OLDEST_FIRST).limit(MOST_REPLIES));
    }

    @Override
    public List<Response> since(Person author, Instant from) {
        return read(Query.select().where("AUTHOR_KEY = ? AND SAID_AT >= ?", author.key(), from.toEpochMilli()));
    }

    @Override
    public List<Person> speakers(long post) {
        // Every answer asks for them, and none of what they said.
        Query names = Query.select("ID, AUTHOR_KEY").where("POST_ID = ? AND SHOWN_AS = ? AND WITHDRAWN = ?", post, "NAMED", false).limit(MOST_REPLIES);
        return Arrays.stream(activeObjects.find(ResponseRow.class, names)).map(row -> new Person(row.getAuthorKey())).distinct().toList();
    }

    @Override
    public Response add(Response response) {
        return ResponseColumns.response(activeObjects.create(ResponseRow.class, ResponseColumns.fields(response, clock)));
    }

    @Override
    public void save(Response response) {
        row("ID = ?", (int) response.id()).ifPresent(row -> {
            ResponseColumns.write(response, row, clock);
            row.save();
        });
    }

    private Optional<ResponseRow> row(String where, Object value) {
        return Arrays.stream(activeObjects.find(ResponseRow.class, Query.select().where(where, value))).findFirst();
    }

    private List<Response> read(Query query) {
        return Arrays.stream(activeObjects.find(ResponseRow.class, query)).map(ResponseColumns::response).toList();
    }
}
