package org.groundswell.community.domain;

import java.util.EnumSet;
import java.util.Set;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Refused;

/** Where in its life a community is; every stage suggests other acts. */
public enum Stage {
    STARTING, GROWING, MATURE, STEWARDING, CHANGING, RETIRED;

    /**
     * Forward or back by one step, into change from anywhere, and out of change to a new growth, to maturity or to rest; rest ends by change only.
     * Nothing leads back to the start: there stewards offer seats, which members choose from then on.
     */
    public Set<Stage> next() {
        return switch (this) {
            case STARTING -> EnumSet.of(GROWING, CHANGING);
            case GROWING -> EnumSet.of(MATURE, CHANGING);
            case MATURE -> EnumSet.of(GROWING, STEWARDING, CHANGING);
            case STEWARDING -> EnumSet.of(MATURE, CHANGING);
            case CHANGING -> EnumSet.of(GROWING, MATURE, STEWARDING, RETIRED);
            case RETIRED -> EnumSet.of(CHANGING);
        };
    }

    public boolean leadsTo(Stage other) {
        return next().contains(other);
    }

    /** @return whether people can still begin things here: join, sign, stand, challenge */
    public boolean living() {
        return this != RETIRED;
    }

    /** @throws Refused UNKNOWN_STAGE if it is none */
    public static Stage parse(String text) {
        return Choices.named(Stage.class, text).orElseThrow(() -> new Refused(CommunityRefusal.UNKNOWN_STAGE, "stage"));
    }
}
