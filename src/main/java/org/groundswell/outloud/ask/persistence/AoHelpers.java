package org.groundswell.outloud.ask.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.outloud.ask.domain.AskEnd;
import org.groundswell.outloud.ask.domain.Helper;
import org.groundswell.outloud.ask.domain.Helpers;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Who took up what was asked, in Active Objects. */
@Component
public class AoHelpers implements Helpers {
    private static final int MOST = 100;

    private final ActiveObjects activeObjects;

    public AoHelpers(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Helper> of(long post) {
        Query first = Query.select().where("POST_ID = ?", post).order("SINCE ASC, ID ASC").limit(MOST);
        return Arrays.stream(activeObjects.find(HelperRow.class, first)).map(AoHelpers::helper).toList();
    }

    @Override
    public Set<Long> on(Person person, Collection<Long> posts) {
        if (posts.isEmpty()) {
            return Set.of();
        }
        List<String> uniqs = posts.stream().map(post -> uniq(post, person)).toList();
        return Arrays.stream(activeObjects.find(HelperRow.class, Where.in("UNIQ", uniqs).and("ON_IT = ?", true).query())).map(HelperRow::getPostId)
            .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void put(Helper helper) {
        HelperRow[] there = activeObjects.find(HelperRow.class, Query.select().where("UNIQ = ?", uniq(helper.post(), helper.person())));
        if (there.length == 0) {
            activeObjects.create(HelperRow.class, fields(helper));
            return;
        }
        there[0].setOnIt(helper.onIt());
        there[0].setHelped(helper.helped());
        there[0].setSince(helper.since().toEpochMilli());
        there[0].save();
    }

    @Override
    public Optional<AskEnd> end(long post) {
        return endRow(post).map(row -> new AskEnd(post, Columns.filled(row.getWhatHelped()), Instant.ofEpochMilli(row.getEndedAt())));
    }

    @Override
    public void put(AskEnd end) {
        Optional<AskEndRow> there = endRow(end.post());
        if (there.isEmpty()) {
            activeObjects.create(AskEndRow.class, Map.of("POST_ID", end.post(), "ENDED_AT", end.at().toEpochMilli()));
        }
        endRow(end.post()).ifPresent(row -> {
            row.setWhatHelped(Columns.text(end.what()));
            row.setEndedAt(end.at().toEpochMilli());
            row.save();
        });
    }

    private Optional<AskEndRow> endRow(long post) {
        return Arrays.stream(activeObjects.find(AskEndRow.class, Query.select().where("POST_ID = ?", post))).findFirst();
    }

    private static String uniq(long post, Person person) {
        return post + ":" + person.key();
    }

    private static Map<String, Object> fields(Helper helper) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("UNIQ", uniq(helper.post(), helper.person()));
        fields.put("REF", helper.ref().value());
        fields.put("POST_ID", helper.post());
        fields.put("USER_KEY", helper.person().key());
        fields.put("ON_IT", helper.onIt());
        fields.put("HELPED", helper.helped());
        fields.put("SINCE", helper.since().toEpochMilli());
        return fields;
    }

    private static Helper helper(HelperRow row) {
        return new Helper(new Ref(row.getRef()), row.getPostId(), new Person(row.getUserKey()), row.isOnIt(), row.isHelped(), Instant.ofEpochMilli(row.getSince()));
    }
}
