package org.groundswell.community.charter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.groundswell.community.charter.domain.CharterSet;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.CharterVersions;
import org.groundswell.community.charter.domain.VersionState;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.springframework.stereotype.Component;

/** Versions of charters in Active Objects. */
@Component
public class AoCharterVersions implements CharterVersions {
    private final ActiveObjects activeObjects;

    public AoCharterVersions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public CharterSet around(long community, int signed) {
        List<CharterVersion> found = read(Query.select().where("SLOT IN (?, ?, ?, ?)", slot(VersionState.DRAFT, community), slot(VersionState.PROPOSED, community),
            slot(VersionState.CURRENT, community), VersionColumns.slot(VersionState.SUPERSEDED, community, signed)));
        return new CharterSet(in(found, VersionState.DRAFT), in(found, VersionState.PROPOSED), in(found, VersionState.CURRENT),
            found.stream().filter(version -> version.no() == signed && version.state() == VersionState.SUPERSEDED).findFirst());
    }

    @Override
    public Optional<CharterVersion> find(long community, int no) {
        return no < 1 ? Optional.empty() : row("COMMUNITY_ID = ? AND NO = ?", community, no).map(VersionColumns::version);
    }

    @Override
    public Optional<CharterVersion> before(long community, int no) {
        return read(Query.select().where("COMMUNITY_ID = ? AND NO < ? AND STATE IN (?, ?)", community, no, VersionState.CURRENT.name(),
            VersionState.SUPERSEDED.name()).order("NO DESC, ID DESC").limit(1)).stream().findFirst();
    }

    @Override
    public List<CharterVersion> withdrawn(long community, int limit) {
        return read(Query.select().where("COMMUNITY_ID = ? AND STATE = ?", community, VersionState.WITHDRAWN.name()).order("NO DESC, ID DESC").limit(limit));
    }

    @Override
    public boolean open(long community) {
        return activeObjects.count(CharterVersionRow.class, Query.select().where("SLOT = ?", slot(VersionState.PROPOSED, community))) > 0;
    }

    @Override
    public int lastNo(long community) {
        return Arrays.stream(activeObjects.find(CharterVersionRow.class,
            Query.select().where("COMMUNITY_ID = ?", community).order("NO DESC, ID DESC").limit(1))).mapToInt(CharterVersionRow::getNo).sum();
    }

    @Override
    public CharterVersion add(CharterVersion version) {
        return VersionColumns.version(activeObjects.create(CharterVersionRow.class, VersionColumns.fields(version)));
    }

    @Override
    public void save(CharterVersion version) {
        row("ID = ?", (int) version.id()).ifPresent(row -> {
            VersionColumns.write(version, row);
            row.save();
        });
    }

    @Override
    public void remove(CharterVersion draft) {
        row("ID = ?", (int) draft.id()).ifPresent(activeObjects::delete);
    }

    @Override
    public List<CharterVersion> list(long community, Cursor after, int limit) {
        int below = after == null ? Integer.MAX_VALUE : row("REF = ?", after.last().value()).filter(row -> row.getCommunityId() == community)
            .map(CharterVersionRow::getNo).orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
        return read(Query.select().where("COMMUNITY_ID = ? AND NO > ? AND NO < ?", community, 0, below).order("NO DESC, ID DESC").limit(limit + 1));
    }

    @Override
    public List<CharterVersion> due(Instant now, int limit) {
        return read(Query.select().where("STATE = ? AND DUE_AT <= ?", VersionState.PROPOSED.name(), now.toEpochMilli()).order("DUE_AT ASC, ID ASC").limit(limit));
    }

    @Override
    public void lookAgain(CharterVersion due, Instant at) {
        row("ID = ?", (int) due.id()).ifPresent(row -> {
            row.setDueAt(at.toEpochMilli());
            row.save();
        });
    }

    @Override
    public void removeAll(long community) {
        activeObjects.deleteWithSQL(CharterVersionRow.class, "COMMUNITY_ID = ?", community);
    }

    private List<CharterVersion> read(Query query) {
        return Arrays.stream(activeObjects.find(CharterVersionRow.class, query)).map(VersionColumns::version).toList();
    }

    private Optional<CharterVersionRow> row(String where, Object... values) {
        return Arrays.stream(activeObjects.find(CharterVersionRow.class, Query.select().where(where, values))).findFirst();
    }

    private static Optional<CharterVersion> in(List<CharterVersion> found, VersionState state) {
        return found.stream().filter(version -> version.state() == state).findFirst();
    }

    private static String slot(VersionState state, long community) {
        return VersionColumns.slot(state, community, 0);
    }
}
