package org.groundswell.outloud.circle.domain;

import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;

/** Who may do what with a circle, asked by commands and by buttons alike; nobody has more rights in it than another. */
public final class CircleRules {
    private static final Optional<Refusal> ALLOWED = Optional.empty();

    private CircleRules() {
    }

    /** @return whether the person may know that there is such a circle: its members, and who is invited as long as it lasts */
    public static boolean known(Circle circle, CirclePart mine) {
        return mine.active() || mine.knows() && circle.open();
    }

    /**
     * @param circle  as it is at this moment
     * @param mine    the person's part
     * @param members everybody's
     */
    public static Set<CircleAct> rights(Circle circle, CirclePart mine, CircleMembers members) {
        return Rights.of(CircleAct.class, act -> whyNot(act, circle, mine, members).or(() -> CircleRefusal.CIRCLE_NOT_FOUND.when(!wanted(act, mine))));
    }

    /** @throws Refused if the act is not allowed */
    public static void demand(CircleAct act, Circle circle, CirclePart mine, CircleMembers members) {
        whyNot(act, circle, mine, members).ifPresent(refusal -> {
            throw new Refused(refusal, null, Circle.MOST_MEMBERS);
        });
    }

    private static Optional<Refusal> whyNot(CircleAct act, Circle circle, CirclePart mine, CircleMembers members) {
        if (!known(circle, mine)) {
            return Optional.of(CircleRefusal.CIRCLE_NOT_FOUND);
        }
        return switch (act) {
            case REFUSE, LEAVE -> ALLOWED;
            case ACCEPT -> mine.active() ? ALLOWED : CircleRefusal.CIRCLE_FULL.when(members.full());
            case INVITE, POST, AGREE_TO_END, GO_ON -> CircleRefusal.JOIN_CIRCLE_FIRST.when(!mine.active())
                .or(() -> CircleRefusal.CIRCLE_ENDED.when(!circle.open()));
        };
    }

    // Nobody needs a button for what is so already.
    private static boolean wanted(CircleAct act, CirclePart mine) {
        return switch (act) {
            case ACCEPT, REFUSE -> !mine.active();
            case AGREE_TO_END -> !mine.agrees();
            case GO_ON -> mine.agrees();
            case LEAVE -> mine.active();
            case INVITE, POST -> true;
        };
    }
}
