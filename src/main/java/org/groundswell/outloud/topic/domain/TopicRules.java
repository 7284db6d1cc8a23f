package org.groundswell.outloud.topic.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;

/** Who may do what with the topics of a space they see, asked by commands and by buttons alike. */
public final class TopicRules {
    private static final Optional<Refusal> ALLOWED = Optional.empty();

    private TopicRules() {
    }

    /** @return what the person may do with the topic as it is now */
    public static Set<TopicAct> rights(Topic topic, TopicStanding standing) {
        EnumSet<TopicAct> rights = EnumSet.noneOf(TopicAct.class);
        for (TopicAct act : TopicAct.values()) {
            if (whyNot(act, standing).isEmpty() && possible(act, topic)) {
                rights.add(act);
            }
        }
        return rights;
    }

    /** @throws Refused if the person may not do this to any topic of the space */
    public static void demand(TopicAct act, TopicStanding standing) {
        whyNot(act, standing).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    private static Optional<Refusal> whyNot(TopicAct act, TopicStanding standing) {
        return when(standing.person().isAnonymous(), SharedRefusal.NOT_LOGGED_IN).or(() -> when(standing.readOnly(), SharedRefusal.READ_ONLY))
            .or(() -> switch (act) {
                case FOLLOW, UNFOLLOW -> ALLOWED;
                case OFFER -> when(!standing.takesPart(), TopicRefusal.MAY_NOT_OFFER_HELP).or(() -> whyArchived(standing));
                case RENAME, MERGE, RETIRE, TAKE_UP -> when(!standing.steward(), TopicRefusal.NOT_TOPIC_STEWARD).or(() -> whyArchived(standing));
            });
    }

    // The topic itself refuses what does not go with its state; a button for that would be in the way.
    private static boolean possible(TopicAct act, Topic topic) {
        return switch (act) {
            case FOLLOW, UNFOLLOW -> !topic.merged();
            case OFFER, RENAME, RETIRE -> topic.active();
            case MERGE -> !topic.merged();
            case TAKE_UP -> topic.state() == Topic.State.RETIRED;
        };
    }

    private static Optional<Refusal> whyArchived(TopicStanding standing) {
        return when(standing.archived(), TopicRefusal.TOPIC_SPACE_ARCHIVED);
    }

    private static Optional<Refusal> when(boolean so, Refusal refusal) {
        return so ? Optional.of(refusal) : ALLOWED;
    }
}
