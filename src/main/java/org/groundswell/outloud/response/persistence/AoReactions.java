package org.groundswell.outloud.response.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.groundswell.outloud.response.domain.Reaction;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.outloud.response.domain.Reactions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Who pressed what, in Active Objects. */
@Component
public class AoReactions implements Reactions {
    private final ActiveObjects activeObjects;

    public AoReactions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Reaction> find(long post, Person person, ReactionKind kind) {
        return row(post, person, kind).map(AoReactions::reaction);
    }

    @Override
    public Map<Long, Set<ReactionKind>> of(Person person, Collection<Long> posts) {
        Map<Long, Set<ReactionKind>> pressed = new HashMap<>();
        if (posts.isEmpty() || person.isAnonymous()) {
            return pressed;
        }
        List<String> uniqs = posts.stream().flatMap(post -> Arrays.stream(ReactionKind.values()).map(kind -> uniq(post, person, kind))).toList();
        for (ReactionRow row : activeObjects.find(ReactionRow.class, Where.in("UNIQ", uniqs).query())) {
            pressed.computeIfAbsent(row.getPostId(), post -> EnumSet.noneOf(ReactionKind.class)).add(ReactionKind.valueOf(row.getKind()));
        }
        return pressed;
    }

    @Override
    public List<Reaction> named(long post, int limit) {
        Query latest = Query.select().where("POST_ID = ? AND NAMED = ?", post, true).order("PRESSED_AT DESC, ID DESC").limit(limit);
        return Arrays.stream(activeObjects.find(ReactionRow.class, latest)).map(AoReactions::reaction).toList();
    }

    @Override
    public int since(Person person, Instant from) {
        return activeObjects.count(ReactionRow.class, Query.select().where("USER_KEY = ? AND PRESSED_AT >= ?", person.key(), from.toEpochMilli()));
    }

    @Override
    public void put(Reaction reaction) {
        Optional<ReactionRow> there = row(reaction.post(), reaction.person(), reaction.kind());
        if (there.isEmpty()) {
            activeObjects.create(ReactionRow.class, fields(reaction));
            return;
        }
        there.get().setNote(Columns.text(reaction.note()));
        there.get().setNamed(reaction.named());
        there.get().save();
    }

    @Override
    public void remove(Reaction reaction) {
        row(reaction.post(), reaction.person(), reaction.kind()).ifPresent(activeObjects::delete);
    }

    private Optional<ReactionRow> row(long post, Person person, ReactionKind kind) {
        return Arrays.stream(activeObjects.find(ReactionRow.class, Query.select().where("UNIQ = ?", uniq(post, person, kind)))).findFirst();
    }

    private static String uniq(long post, Person person, ReactionKind kind) {
        return kind + ":" + post + ":" + person.key();
    }

    private static Map<String, Object> fields(Reaction reaction) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("UNIQ", uniq(reaction.post(), reaction.person(), reaction.kind()));
        fields.put("POST_ID", reaction.post());
        fields.put("USER_KEY", reaction.person().key());
        fields.put("KIND", reaction.kind().name());
        fields.put("NOTE", Columns.text(reaction.note()));
        fields.put("NAMED", reaction.named());
        fields.put("PRESSED_AT", reaction.at().toEpochMilli());
        return fields;
    }

    private static Reaction reaction(ReactionRow row) {
        return new Reaction(row.getPostId(), new Person(row.getUserKey()), ReactionKind.valueOf(row.getKind()), Columns.filled(row.getNote()), row.isNamed(),
            Instant.ofEpochMilli(row.getPressedAt()));
    }
}
