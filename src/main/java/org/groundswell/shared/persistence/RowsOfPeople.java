package org.groundswell.shared.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PersonEnd;

/** Rows of a table that are nobody's business but that of the person whose USER_KEY they carry: they go with the account. */
public abstract class RowsOfPeople<R extends Entity> implements PersonEnd {
    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final Class<R> table;

    protected RowsOfPeople(ActiveObjects activeObjects, Transactions transactions, Class<R> table) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.table = table;
    }

    protected abstract String key(R row);

    /** Lets one of them go. */
    protected void letGo(R row) {
        activeObjects.delete(row);
    }

    @Override
    public List<Person> kept(String afterKey, int most) {
        Query next = Query.select().where("USER_KEY > ?", afterKey).order("USER_KEY ASC, ID ASC").limit(most);
        return transactions.run(() -> Arrays.stream(activeObjects.find(table, next)).map(row -> new Person(key(row))).distinct().toList());
    }

    @Override
    public boolean forgetSome(Person person, int most) {
        return transactions.run(() -> {
            R[] some = activeObjects.find(table, Query.select().where("USER_KEY = ?", person.key()).order("ID ASC").limit(most));
            Arrays.stream(some).forEach(this::letGo);
            return some.length == most;
        });
    }
}
