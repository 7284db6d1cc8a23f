package org.groundswell.outloud.amplify.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.amplify.domain.Amplifications;
import org.groundswell.outloud.amplify.domain.AmplifyEnd;
import org.groundswell.outloud.amplify.domain.AmplifyState;
import org.groundswell.outloud.domain.Amplifiers;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** What is passed on, in Active Objects. */
@Component
public class AoAmplifications implements Amplifications, Amplifiers {
    private static final long NOWHERE = 0;

    private final ActiveObjects activeObjects;

    public AoAmplifications(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Amplification> find(Ref ref) {
        return read(Query.select().where("REF = ? AND COMMUNITY_ID > ?", ref.value(), NOWHERE)).stream().findFirst();
    }

    @Override
    public Optional<Amplification> find(long post, long community) {
        return row(uniq(post, community)).filter(row -> row.getCommunityId() > NOWHERE).map(AoAmplifications::amplification);
    }

    @Override
    public List<Amplification> of(Collection<Long> posts) {
        return posts.isEmpty() ? List.of() : read(Where.in("POST_ID", posts).and("COMMUNITY_ID > ?", NOWHERE).query().order("ID ASC"));
    }

    @Override
    public List<Long> opened(long post) {
        return read(Query.select().where("POST_ID = ? AND STATE = ? AND AGREED = ?", post, AmplifyState.SHOWN.name(), true).order("ID ASC")).stream()
            .map(Amplification::community).toList();
    }

    @Override
    public int since(Person person, Instant then) {
        return activeObjects.count(AmplifyRow.class, Query.select().where("BY_KEY = ? AND ASKED_AT > ? AND COMMUNITY_ID > ?", person.key(), then.toEpochMilli(), NOWHERE));
    }

    @Override
    public List<Amplification> gone(Person person, long community, Instant since, int most) {
        return read(Query.select().where("BY_KEY = ? AND COMMUNITY_ID = ? AND ENDED_AT > ? AND SHOWN_AT > ? AND ENDED_BY <> ?", person.key(), community,
            since.toEpochMilli(), 0L, AmplifyEnd.AMPLIFIER.name()).order("ENDED_AT DESC, ID DESC").limit(most));
    }

    @Override
    public List<Amplification> live(PageId home, long after, int most) {
        return read(Query.select().where("HOME_PAGE = ? AND LIVE = ? AND ID > ?", home.value(), true, (int) after).order("ID ASC").limit(most));
    }

    @Override
    public List<Amplification> live(SpaceKey space, long after, int most) {
        return read(Query.select().where("HOME_SPACE = ? AND LIVE = ? AND ID > ?", space.value(), true, (int) after).order("ID ASC").limit(most));
    }

    @Override
    public List<Amplification> liveBehind(PageId home, int most) {
        return read(Query.select().where("HOME_PAGE > ? AND LIVE = ?", home.value(), true).order("HOME_PAGE ASC, ID ASC").limit(most));
    }

    @Override
    public Amplification put(Amplification one) {
        Optional<AmplifyRow> there = row(uniq(one.post(), one.community()));
        if (there.isEmpty()) {
            return amplification(activeObjects.create(AmplifyRow.class, fields(one)));
        }
        write(one, there.get());
        there.get().save();
        return amplification(there.get());
    }

    @Override
    public boolean closed(long post) {
        return row(uniq(post, NOWHERE)).isPresent();
    }

    @Override
    public void close(long post, Person author, Instant now) {
        if (!closed(post)) {
            activeObjects.create(AmplifyRow.class, fields(new Amplification(0, Ref.random(), post, NOWHERE, null, null, author, "", AmplifyState.DECLINED, false,
                AmplifyEnd.AUTHOR, now, null, now)));
        }
    }

    @Override
    public void open(long post) {
        row(uniq(post, NOWHERE)).ifPresent(activeObjects::delete);
    }

    @Override
    public Map<Long, Person> amplifiers(Collection<Long> amplifications) {
        return amplifications.isEmpty() ? Map.of() : read(Where.in("ID", amplifications.stream().map(Long::intValue).toList()).query()).stream()
            .collect(Collectors.toMap(Amplification::id, Amplification::by));
    }

    private List<Amplification> read(Query query) {
        return Arrays.stream(activeObjects.find(AmplifyRow.class, query)).map(AoAmplifications::amplification).toList();
    }

    private Optional<AmplifyRow> row(String uniq) {
        return Arrays.stream(activeObjects.find(AmplifyRow.class, Query.select().where("UNIQ = ?", uniq))).findFirst();
    }

    private static String uniq(long post, long community) {
        return post + ":" + community;
    }

    private static Map<String, Object> fields(Amplification one) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", one.ref().value());
        fields.put("UNIQ", uniq(one.post(), one.community()));
        fields.put("POST_ID", one.post());
        fields.put("COMMUNITY_ID", one.community());
        fields.put("HOME_PAGE", one.home() == null ? NOWHERE : one.home().value());
        fields.put("HOME_SPACE", one.space() == null ? null : one.space().value());
        fields.put("BY_KEY", one.by().key());
        fields.put("WORDS", Columns.text(one.words()));
        fields.put("STATE", one.state().name());
        fields.put("LIVE", one.live());
        fields.put("AGREED", one.agreed());
        fields.put("ENDED_BY", one.end().name());
        fields.put("ASKED_AT", Columns.time(one.askedAt()));
        fields.put("SHOWN_AT", Columns.time(one.shownAt()));
        fields.put("ENDED_AT", Columns.time(one.endedAt()));
        return fields;
    }

    private static void write(Amplification one, AmplifyRow row) {
        row.setRef(one.ref().value());
        row.setHomePage(one.home().value());
        row.setHomeSpace(one.space().value());
        row.setByKey(one.by().key());
        row.setWords(one.words());
        row.setState(one.state().name());
        row.setLive(one.live());
        row.setAgreed(one.agreed());
        row.setEndedBy(one.end().name());
        row.setAskedAt(Columns.time(one.askedAt()));
        row.setShownAt(Columns.time(one.shownAt()));
        row.setEndedAt(Columns.time(one.endedAt()));
    }

    private static Amplification amplification(AmplifyRow row) {
        return new Amplification(row.getID(), new Ref(row.getRef()), row.getPostId(), row.getCommunityId(), new PageId(row.getHomePage()), new SpaceKey(row.getHomeSpace()),
            new Person(row.getByKey()), Columns.filled(row.getWords()), AmplifyState.valueOf(row.getState()), row.isAgreed(), AmplifyEnd.valueOf(row.getEndedBy()),
            Columns.instant(row.getAskedAt()), Columns.instant(row.getShownAt()), Columns.instant(row.getEndedAt()));
    }
}
