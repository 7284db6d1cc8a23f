package org.groundswell.outloud.circle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.groundswell.outloud.circle.domain.CirclePart;
import org.groundswell.outloud.circle.domain.StoredCircles;
import org.groundswell.outloud.domain.Circles;
import org.groundswell.outloud.domain.MyCircle;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Says to which circles somebody belongs, for the posts that stand in them; each answer is one question. */
@Component
public class MyCircles implements Circles {
    private final StoredCircles circles;
    private final Transactions transactions;
    private final Clock clock;

    MyCircles(StoredCircles circles, Transactions transactions, Clock clock) {
        this.circles = circles;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<MyCircle> circle(long circle, Person person) {
        return person.isAnonymous() ? Optional.empty() : transactions.run(() -> circles.part(circle, person)).flatMap(this::readable);
    }

    @Override
    public Optional<MyCircle> findCircle(Ref circle, Person person) {
        return person.isAnonymous() ? Optional.empty() : transactions.run(() -> circles.part(circle, person)).flatMap(this::readable);
    }

    @Override
    public List<MyCircle> circlesOf(Person person) {
        return person.isAnonymous() ? List.of() : transactions.run(() -> circles.belonging(person, CircleService.MOST_OF_A_PERSON)).stream()
            .flatMap(part -> readable(part).stream()).toList();
    }

    private Optional<MyCircle> readable(CirclePart part) {
        return part.reads(clock.instant()) ? Optional.of(new MyCircle(part.circle(), part.speaks(clock.instant()))) : Optional.empty();
    }
}
