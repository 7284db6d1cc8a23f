package org.groundswell.care;

import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Quiet;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Who has turned on quiet mode. */
@Component
class QuietPeople implements Quiet {
    private final Wishes wishes;
    private final Transactions transactions;

    QuietPeople(Wishes wishes, Transactions transactions) {
        this.wishes = wishes;
        this.transactions = transactions;
    }

    @Override
    public boolean wantedBy(Person person) {
        return !person.isAnonymous() && transactions.run(() -> wishes.of(person)).settings().quiet();
    }
}
