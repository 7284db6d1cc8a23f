package org.groundswell.community.charter;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Telling;
import org.groundswell.shared.domain.Untelling;

/** Who is told what of charters, in memory. */
final class ToldOfCharters implements Telling, Untelling {
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final List<Ref> untold = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /** Something people were told. */
    record Told(Happening happening, List<Person> people) {
    }

    List<Told> of(Ref subject) {
        return told.stream().filter(one -> one.happening().subject().equals(subject)).toList();
    }

    boolean untold(Ref subject) {
        return untold.contains(subject);
    }

    @Override
    public void tell(Happening happening, Collection<Person> people) {
        told.add(new Told(happening, List.copyOf(people)));
    }

    @Override
    public void tellFollowers(Happening happening, Collection<String> streams) {
        throw new UnsupportedOperationException("charters have no streams");
    }

    boolean untold(Happening.Kind kind, Ref subject) {
        return taken.contains(kind + " " + subject);
    }

    @Override
    public void untell(Happening.Kind kind, Ref subject, Person by) {
        taken.add(kind + " " + subject);
    }

    @Override
    public void untell(Ref subject) {
        untold.add(subject);
    }
}
