package org.groundswell.outloud.response.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.outloud.response.domain.Response;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.outloud.response.domain.Stance;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SortTime;
import org.groundswell.shared.persistence.Columns;

/** Which part of a response stands in which column. */
final class ResponseColumns {
    private ResponseColumns() {
    }

    static Map<String, Object> fields(Response response, Clock clock) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", response.ref().value());
        fields.put("POST_ID", response.post());
        fields.put("PARENT_ID", response.parent());
        fields.put("AUTHOR_KEY", response.author().key());
        fields.put("SHOWN_AS", response.identity().name());
        fields.put("KIND", response.words().kind().name());
        fields.put("STANCE", stance(response));
        fields.put("SAID", Columns.text(response.words().text()));
        fields.put("EVIDENCE", Columns.text(response.words().evidence()));
        fields.put("WITHDRAWN", response.withdrawn());
        fields.put("SAID_AT", Columns.time(response.saidAt()));
        fields.put("EDITED_AT", Columns.time(response.editedAt()));
        fields.put("SORT_AT", sortAt(response, clock));
        fields.put("VERSION", response.version());
        return fields;
    }

    static void write(Response response, ResponseRow row, Clock clock) {
        row.setShownAs(response.identity().name());
        row.setKind(response.words().kind().name());
        row.setStance(stance(response));
        row.setSaid(Columns.text(response.words().text()));
        row.setEvidence(Columns.text(response.words().evidence()));
        row.setWithdrawn(response.withdrawn());
        row.setEditedAt(Columns.time(response.editedAt()));
        row.setSortAt(sortAt(response, clock));
        row.setVersion(response.version());
    }

    static Response response(ResponseRow row) {
        Stance stance = row.getStance() == null ? null : Stance.valueOf(row.getStance());
        ResponseWords words = new ResponseWords(ResponseKind.valueOf(row.getKind()), Columns.filled(row.getSaid()), Columns.filled(row.getEvidence()), stance);
        return new Response(row.getID(), new Ref(row.getRef()), row.getPostId(), row.getParentId(), new Person(row.getAuthorKey()),
            Identity.valueOf(row.getShownAs()), words, row.isWithdrawn(), Instant.ofEpochMilli(row.getSaidAt()), Columns.instant(row.getEditedAt()),
            row.getVersion());
    }

    private static String stance(Response response) {
        return response.words().stance() == null ? null : response.words().stance().name();
    }

    private static long sortAt(Response response, Clock clock) {
        return SortTime.of(response.saidAt(), response.identity(), response.ref(), clock.getZone());
    }
}
