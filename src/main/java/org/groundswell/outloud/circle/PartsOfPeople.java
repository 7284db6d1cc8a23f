package org.groundswell.outloud.circle;

import java.util.List;
import org.groundswell.outloud.circle.domain.CirclePart;
import org.groundswell.outloud.circle.domain.StoredCircles;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PersonEnd;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Whoever has left the wiki has left their circles, which end if that leaves nobody in them. */
@Component
public class PartsOfPeople implements PersonEnd {
    private final StoredCircles circles;
    private final CircleEnds ends;
    private final CircleNews news;
    private final Transactions transactions;

    PartsOfPeople(StoredCircles circles, CircleEnds ends, CircleNews news, Transactions transactions) {
        this.circles = circles;
        this.ends = ends;
        this.news = news;
        this.transactions = transactions;
    }

    @Override
    public List<Person> kept(String afterKey, int most) {
        return transactions.run(() -> circles.people(afterKey, most));
    }

    @Override
    public boolean forgetSome(Person person, int most) {
        List<CirclePart> some = transactions.run(() -> circles.all(person, most));
        some.forEach(part -> news.settled(transactions.run(() -> letGo(part))));
        return some.size() == most;
    }

    private List<CirclePart> letGo(CirclePart part) {
        return circles.locked(part.circle()).map(held -> {
            circles.remove(part);
            return part.active() ? ends.settle(held) : List.<CirclePart>of();
        }).orElse(List.of());
    }
}
