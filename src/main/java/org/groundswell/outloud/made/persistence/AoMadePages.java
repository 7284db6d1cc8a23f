package org.groundswell.outloud.made.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.groundswell.outloud.domain.PostRemains;
import org.groundswell.outloud.made.domain.MadePage;
import org.groundswell.outloud.made.domain.MadePages;
import org.groundswell.outloud.made.domain.QuoteAsk;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Pages made of posts, in Active Objects; they go with their posts. */
@Component
public class AoMadePages implements MadePages, PostRemains {
    private static final int MOST = 20;
    private static final List<Class<? extends RawEntity<Integer>>> TABLES = List.of(QuoteAskRow.class, MadePageRow.class);

    private final ActiveObjects activeObjects;

    public AoMadePages(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public MadePage add(MadePage made) {
        return made(activeObjects.create(MadePageRow.class, Map.of("REF", made.ref().value(), "POST_ID", made.post(), "PAGE_ID", made.page().value(),
            "MADE_BY", made.by().key(), "MADE_AT", made.at().toEpochMilli())));
    }

    @Override
    public Optional<MadePage> find(Ref ref) {
        return pages(Query.select().where("REF = ?", ref.value())).stream().findFirst();
    }

    @Override
    public List<MadePage> of(long post) {
        return pages(Query.select().where("POST_ID = ?", post).order("ID DESC").limit(MOST));
    }

    @Override
    public void put(QuoteAsk ask) {
        String uniq = ask.made() + ":" + ask.identity() + ":" + ask.person().key();
        Optional<QuoteAskRow> there = Arrays.stream(activeObjects.find(QuoteAskRow.class, Query.select().where("UNIQ = ?", uniq))).findFirst();
        if (there.isEmpty()) {
            activeObjects.create(QuoteAskRow.class, Map.of("UNIQ", uniq, "POST_ID", ask.post(), "MADE_ID", ask.made(), "USER_KEY", ask.person().key(), "SHOWN_AS", ask.identity().name(),
                "ANSWER", ask.answer().name(), "SORT_KEY", Ref.random().value(), "SAID_AT", ask.at().toEpochMilli()));
        } else {
            there.get().setAnswer(ask.answer().name());
            there.get().setSaidAt(ask.at().toEpochMilli());
            there.get().save();
        }
    }

    @Override
    public List<QuoteAsk> asks(Collection<Long> made) {
        return Arrays.stream(activeObjects.find(QuoteAskRow.class, Where.in("MADE_ID", made).query().order("MADE_ID DESC, SORT_KEY ASC")))
            .map(row -> new QuoteAsk(row.getPostId(), row.getMadeId(), new Person(row.getUserKey()), Identity.valueOf(row.getShownAs()), QuoteAsk.Answer.valueOf(row.getAnswer()),
                Instant.ofEpochMilli(row.getSaidAt()))).toList();
    }

    @Override
    public boolean removeSome(Collection<Long> posts, int most) {
        for (Class<? extends RawEntity<Integer>> table : TABLES) {
            RawEntity<?>[] some = activeObjects.find(table, Where.in("POST_ID", posts).query().limit(most));
            if (some.length > 0) {
                activeObjects.delete(some);
                return true;
            }
        }
        return false;
    }

    private List<MadePage> pages(Query query) {
        return Arrays.stream(activeObjects.find(MadePageRow.class, query)).map(AoMadePages::made).toList();
    }

    private static MadePage made(MadePageRow row) {
        return new MadePage(row.getID(), new Ref(row.getRef()), row.getPostId(), new PageId(row.getPageId()), new Person(row.getMadeBy()), Instant.ofEpochMilli(row.getMadeAt()));
    }
}
