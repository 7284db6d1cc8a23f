package org.groundswell.outloud.topic.domain;

import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;

/** Who may do what with the topics of a space they see, asked by commands and by buttons alike. */
public final class TopicRules {
    private static final Optional<Refusal> ALLOWED = Optional.empty();

    private TopicRules() {
    }

    /** @return what the person may do with the topic as it is now; no button is in the way for what its state does not know */
    public static Set<TopicAct> rights(Topic topic, TopicStanding standing) {
        return Rights.of(TopicAct.class, act -> whyNot(act, standing).or(() -> TopicRefusal.TOPIC_NOT_FOUND.when(!goesWith(act, topic))));
    }

    /** @throws Refused if the person may not do this to any topic of the space; the topic itself refuses what does not go with its state */
    public static void demand(TopicAct act, TopicStanding standing) {
        Refused.ifPresent(whyNot(act, standing));
    }

    private static Optional<Refusal> whyNot(TopicAct act, TopicStanding standing) {
        return Rights.whyNoActor(standing.person(), standing.readOnly()).or(() -> switch (act) {
            case FOLLOW, UNFOLLOW -> ALLOWED;
            case OFFER -> TopicRefusal.MAY_NOT_OFFER_HELP.when(!standing.takesPart()).or(() -> whyArchived(standing));
            case RENAME, MERGE, RETIRE, TAKE_UP -> TopicRefusal.NOT_TOPIC_STEWARD.when(!standing.steward()).or(() -> whyArchived(standing));
        });
    }

    private static boolean goesWith(TopicAct act, Topic topic) {
        return switch (act) {
            case FOLLOW, UNFOLLOW, MERGE -> !topic.merged();
            case OFFER, RENAME, RETIRE -> topic.active();
            case TAKE_UP -> topic.state() == Topic.State.RETIRED;
        };
    }

    private static Optional<Refusal> whyArchived(TopicStanding standing) {
        return TopicRefusal.TOPIC_SPACE_ARCHIVED.when(standing.archived());
    }
}
