package org.groundswell.outloud.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.groundswell.outloud.domain.FormerText;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostHistory;
import org.groundswell.outloud.domain.PostKind;
import org.groundswell.shared.persistence.Columns;
import org.springframework.stereotype.Component;

/** The former texts of posts in Active Objects. */
@Component
public class AoPostHistory implements PostHistory {
    private static final int MOST = 50;

    private final ActiveObjects activeObjects;

    public AoPostHistory(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(long post, FormerText text) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("POST_ID", post);
        fields.put("VERSION_NO", text.version());
        fields.put("KIND", text.kind().name());
        fields.put("AUDIENCE", text.audience().name());
        fields.put("BODY", Columns.text(text.text()));
        fields.put("UNTIL_AT", text.until().toEpochMilli());
        activeObjects.create(PostRevRow.class, fields);
    }

    @Override
    public List<FormerText> of(long post) {
        Query query = Query.select().where("POST_ID = ?", post).order("ID DESC").limit(MOST);
        return Arrays.stream(activeObjects.find(PostRevRow.class, query)).map(AoPostHistory::text).toList();
    }

    @Override
    public void removeAll(long post) {
        activeObjects.deleteWithSQL(PostRevRow.class, "POST_ID = ?", post);
    }

    private static FormerText text(PostRevRow row) {
        return new FormerText(row.getVersionNo(), PostKind.valueOf(row.getKind()), PostAudience.valueOf(row.getAudience()), Columns.filled(row.getBody()),
            Instant.ofEpochMilli(row.getUntilAt()));
    }
}
