package org.groundswell.outloud.response.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.RowsOfPeople;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** A press goes on counting when its account is gone; it carries a word of its own then, so that no two of one person can be strung together. */
@Component
public class ReactionsOfPeople extends RowsOfPeople<ReactionRow> {
    private static final String NOBODY = "-";

    public ReactionsOfPeople(ActiveObjects activeObjects, Transactions transactions) {
        super(activeObjects, transactions, ReactionRow.class);
    }

    @Override
    protected String key(ReactionRow row) {
        return row.getUserKey();
    }

    // Nobody's come before everybody's or in between, as the database sorts them; all of a part may be nobody's.
    @Override
    public List<Person> kept(String afterKey, int most) {
        List<Person> part = super.kept(afterKey, most);
        while (!part.isEmpty() && part.stream().allMatch(ReactionsOfPeople::nobody)) {
            part = super.kept(part.get(part.size() - 1).key(), most);
        }
        return part.stream().filter(person -> !nobody(person)).toList();
    }

    private static boolean nobody(Person person) {
        return person.key().startsWith(NOBODY);
    }

    @Override
    protected void letGo(ReactionRow row) {
        String word = NOBODY + Ref.random();
        row.setUserKey(word);
        row.setUniq(row.getKind() + ":" + row.getPostId() + ":" + word);
        row.setNamed(false);
        row.setNote(null);
        row.save();
    }
}
