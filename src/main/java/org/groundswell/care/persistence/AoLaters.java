package org.groundswell.care.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.care.domain.Later;
import org.groundswell.care.domain.Laters;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Columns;
import org.springframework.stereotype.Component;

/** Telling that still has to be done, in Active Objects. */
@Component
public class AoLaters implements Laters {
    private static final String BREAK = "\n";
    private final ActiveObjects activeObjects;

    public AoLaters(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(Later later) {
        Happening what = later.what();
        Map<String, Object> fields = new HashMap<>();
        fields.put("KIND", what.kind().name());
        fields.put("SUBJECT", what.subject().value());
        fields.put("PATH", what.path());
        fields.put("PAGE_ID", NoticeColumns.page(what.page()));
        fields.put("TITLE", Columns.text(what.title()));
        fields.put("BY_KEY", Columns.text(what.by().key()));
        fields.put("SOURCE", Columns.text(later.source()));
        fields.put("STREAMS", Columns.text(String.join(BREAK, later.streams())));
        fields.put("PEOPLE", Columns.text(later.people().stream().map(Person::key).collect(Collectors.joining(BREAK))));
        fields.put("AFTER_KEY", Columns.text(later.after()));
        activeObjects.create(LaterRow.class, fields);
    }

    @Override
    public List<Later> next(long behind, int most) {
        return Arrays.stream(activeObjects.find(LaterRow.class, Query.select().where("ID > ?", (int) behind).order("ID ASC").limit(most)))
            .map(AoLaters::later).toList();
    }

    @Override
    public void place(Later later, String after) {
        Arrays.stream(activeObjects.find(LaterRow.class, Query.select().where("ID = ?", (int) later.id()))).forEach(row -> {
            row.setAfterKey(Columns.text(after));
            row.save();
        });
    }

    @Override
    public void remove(Later later) {
        activeObjects.deleteWithSQL(LaterRow.class, "ID = ?", (int) later.id());
    }

    @Override
    public void forget(Ref subject) {
        activeObjects.deleteWithSQL(LaterRow.class, "SUBJECT = ?", subject.value());
    }

    private static Later later(LaterRow row) {
        Happening what = new Happening(Happening.Kind.valueOf(row.getKind()), new Ref(row.getSubject()), row.getPath(), NoticeColumns.page(row.getPageId()),
            Columns.filled(row.getTitle()), new Person(Columns.filled(row.getByKey())));
        return new Later(row.getID(), what, Columns.filled(row.getSource()), words(row.getStreams()), words(row.getPeople()).stream().map(Person::new).toList(),
            Columns.filled(row.getAfterKey()));
    }

    private static List<String> words(String column) {
        return column == null ? List.of() : List.of(column.split(BREAK));
    }
}
