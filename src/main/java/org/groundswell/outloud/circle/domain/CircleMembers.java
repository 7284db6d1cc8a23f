package org.groundswell.outloud.circle.domain;

import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;

/**
 * Everybody's part in one circle.
 *
 * @param parts the oldest first, those who left among them
 */
public record CircleMembers(List<CirclePart> parts) {
    /** How many can belong or be invited at once, seen together. */
    public static final int MOST_SEEN = 30;

    public CircleMembers {
        parts = List.copyOf(parts);
    }

    public List<CirclePart> active() {
        return parts.stream().filter(CirclePart::active).toList();
    }

    /** @return those whom members see invited */
    public List<CirclePart> waiting() {
        return parts.stream().filter(CirclePart::waits).toList();
    }

    /** @return whether there is no room for one more member */
    public boolean full() {
        return active().size() >= Circle.MOST_MEMBERS;
    }

    /** @return the part of that name */
    public Optional<CirclePart> find(Ref part) {
        return parts.stream().filter(one -> one.ref().equals(part)).findFirst();
    }

    /** @return the person's part */
    public Optional<CirclePart> of(Person person) {
        return parts.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** @throws Refused CIRCLE_MANY_INVITED at that field if more are seen than there can be */
    public void demandFew(String field) {
        if (active().size() + waiting().size() > MOST_SEEN) {
            throw new Refused(CircleRefusal.CIRCLE_MANY_INVITED, field, MOST_SEEN);
        }
    }

    /** @return how many have to agree that it ends before its day: whoever is alone, of two both, of more all but one */
    public int neededToEnd() {
        int members = active().size();
        return members == 1 ? 1 : Math.max(2, members - 1);
    }

    public int agreed() {
        return (int) active().stream().filter(CirclePart::agrees).count();
    }

    /** @return whether it ends now: enough agree, or nobody is left */
    public boolean over() {
        return active().isEmpty() || agreed() >= neededToEnd();
    }
}
