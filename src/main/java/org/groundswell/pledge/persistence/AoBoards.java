package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.java.ao.Query;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.BoardSettings;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.BoardToken;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Boards in Active Objects. */
@Component
public class AoBoards implements Boards {
    private static final String BETWEEN_THEMES = ",";

    private final ActiveObjects activeObjects;

    public AoBoards(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Board> find(BoardSpot spot) {
        String token = spot.token().value();
        String uniq = spot.page() == null ? token : uniq(token, spot.page());
        BoardRow[] rows = activeObjects.find(BoardRow.class,
            Query.select().where("UNIQ = ? OR REF = ? OR ORIGIN = ?", uniq, token, token).order("ID ASC"));
        // Of a parked board only the ref is still its own.
        return first(rows, row -> row.getUniq().equals(uniq)).or(() -> first(rows, row -> row.getRef().equals(token) && row.getGoneAt() == 0))
            .or(() -> first(rows, row -> row.getOrigin().equals(token))).map(AoBoards::board);
    }

    @Override
    public Optional<Board> find(long id) {
        return row(id).filter(row -> row.getGoneAt() == 0).map(AoBoards::board);
    }

    @Override
    public List<Board> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : read(Where.in("ID", ids.stream().map(Long::intValue).toList()).and("GONE_AT = ?", 0L).query());
    }

    @Override
    public List<Board> onPage(PageId home) {
        return read(Query.select().where("PAGE_ID = ? AND GONE_AT = ?", home.value(), 0L).order("ID ASC"));
    }

    @Override
    public List<Board> after(long id, int limit) {
        return read(Query.select().where("ID > ? AND GONE_AT = ?", (int) id, 0L).order("ID ASC").limit(limit));
    }

    private List<Board> read(Query query) {
        return Arrays.stream(activeObjects.find(BoardRow.class, query)).map(AoBoards::board).toList();
    }

    @Override
    public Board make(Board board, boolean first) {
        String token = board.token().value();
        String ref = (first ? Ref.parse(token).filter(this::free) : Optional.<Ref>empty()).orElseGet(Ref::random).value();
        Map<String, Object> fields = new HashMap<>(settings(board.settings()));
        fields.put("REF", ref);
        fields.put("UNIQ", uniq(token, board.home()));
        fields.put("ORIGIN", first ? token : ref);
        fields.put("ANCHOR", token);
        fields.put("PAGE_ID", board.home().value());
        fields.put("SPACE_KEY", board.space().value());
        fields.put("CREATED_BY", Columns.text(board.createdBy().key()));
        fields.put("GONE_AT", 0L);
        fields.put("CREATED_AT", board.createdAt().toEpochMilli());
        BoardRow row = activeObjects.create(BoardRow.class, fields);
        activeObjects.create(TallyRow.class, Map.of("BOARD_ID", (long) row.getID(), "PAGE_ID", board.home().value(), "SPACE_KEY", board.space().value(),
            "N_PLEDGES", 0, "N_PEOPLE", 0, "N_KEPT", 0, "N_STORIES", 0, "TOUCHED_AT", 0L));
        return board(row);
    }

    @Override
    public void change(long id, BoardSettings settings) {
        row(id).ifPresent(row -> {
            Map<String, Object> fields = settings(settings);
            row.setQuestion(settings.question());
            row.setClosesOn((String) fields.get("CLOSES_ON"));
            row.setTargetPeople((Integer) fields.get("TARGET_PEOPLE"));
            row.setThemes((String) fields.get("THEMES"));
            row.save();
        });
    }

    @Override
    public void move(PageId home, SpaceKey space) {
        for (BoardRow row : activeObjects.find(BoardRow.class, Query.select().where("PAGE_ID = ?", home.value()).order("ID ASC"))) {
            row.setSpaceKey(space.value());
            row.save();
        }
        for (TallyRow row : activeObjects.find(TallyRow.class, Query.select().where("PAGE_ID = ?", home.value()).order("BOARD_ID ASC"))) {
            row.setSpaceKey(space.value());
            row.save();
        }
    }

    @Override
    public List<Board> inSpace(SpaceKey space, Cursor after, int limit) {
        Where where = Where.of("SPACE_KEY = ?", space.value());
        if (after != null) {
            BoardRow last = inSpace(space, after.last());
            where.behindFalling("CREATED_AT", last.getCreatedAt(), last.getID());
        }
        return read(where.query().order("CREATED_AT DESC, ID DESC").limit(limit + 1));
    }

    @Override
    public int parkedFrom(SpaceKey space) {
        return activeObjects.count(BoardRow.class, "SPACE_KEY = ?", AoBoardEnds.nowhere(space.value()));
    }

    private BoardRow inSpace(SpaceKey space, Ref ref) {
        return Arrays.stream(activeObjects.find(BoardRow.class, Query.select().where("REF = ?", ref.value())))
            .filter(row -> row.getSpaceKey().equals(space.value())).findFirst().orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
    }

    private Optional<BoardRow> row(long id) {
        return Arrays.stream(activeObjects.find(BoardRow.class, Query.select().where("ID = ?", (int) id))).findFirst();
    }

    // A parked board keeps its ref, in case it comes back.
    private boolean free(Ref ref) {
        return activeObjects.count(BoardRow.class, "REF = ?", ref.value()) == 0;
    }

    static String uniq(String token, PageId page) {
        return token + ":" + page.value();
    }

    private static Optional<BoardRow> first(BoardRow[] rows, Predicate<BoardRow> wanted) {
        return Arrays.stream(rows).filter(wanted).findFirst();
    }

    private static Map<String, Object> settings(BoardSettings settings) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("QUESTION", settings.question());
        fields.put("CLOSES_ON", settings.closes().map(LocalDate::toString).orElse(null));
        fields.put("TARGET_PEOPLE", settings.target().orElse(0));
        fields.put("THEMES", Columns.text(String.join(BETWEEN_THEMES, settings.themes())));
        return fields;
    }

    private static Board board(BoardRow row) {
        Optional<Integer> target = row.getTargetPeople() == 0 ? Optional.empty() : Optional.of(row.getTargetPeople());
        List<String> themes = row.getThemes() == null ? List.of() : List.of(row.getThemes().split(BETWEEN_THEMES));
        BoardSettings settings = new BoardSettings(row.getQuestion(), Optional.ofNullable(row.getClosesOn()).map(LocalDate::parse), target, themes);
        return new Board(row.getID(), new Ref(row.getRef()), new BoardToken(row.getAnchor()), new PageId(row.getPageId()), new SpaceKey(row.getSpaceKey()),
            settings, new Person(Columns.filled(row.getCreatedBy())), Instant.ofEpochMilli(row.getCreatedAt()));
    }
}
