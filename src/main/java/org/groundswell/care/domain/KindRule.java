package org.groundswell.care.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Refused;

/**
 * How people may be told of one kind of happening, and how they are told as long as they have not chosen (product 4.8).
 *
 * @param code     two letters by which choices are kept
 * @param usual    the channel of somebody who has not chosen
 * @param channels those one can choose from
 * @param digested whether it can stand in a digest, and does unless one says otherwise
 * @param nudge    whether it asks for something nobody promised, so that there is one a day at most
 */
public record KindRule(Happening.Kind kind, String code, Channel usual, Set<Channel> channels, boolean digested, boolean nudge) {
    private static final Set<Channel> EVERY = EnumSet.allOf(Channel.class);
    private static final Set<Channel> NO_MAIL = EnumSet.of(Channel.OFF, Channel.IN_APP);
    private static final Map<Happening.Kind, KindRule> RULES = new EnumMap<>(Happening.Kind.class);

    static {
        Arrays.stream(Happening.Kind.values()).forEach(kind -> RULES.put(kind, rule(kind)));
    }

    public static KindRule of(Happening.Kind kind) {
        return RULES.get(kind);
    }

    /** All of them, in the order in which people choose. */
    public static List<KindRule> all() {
        return List.copyOf(RULES.values());
    }

    /** @throws Refused UNKNOWN_TOLD_KIND */
    public static KindRule parse(String kind) {
        return RULES.values().stream().filter(rule -> rule.kind.name().equals(kind)).findFirst()
            .orElseThrow(() -> new Refused(CareRefusal.UNKNOWN_TOLD_KIND, "kind"));
    }

    private static KindRule rule(Happening.Kind kind) {
        return switch (kind) {
            case JOINED_MY_PLEDGE -> answer(kind, "JP");
            case TOLD_WHAT_I_JOINED -> answer(kind, "WJ");
            case ANSWERED_MY_ASK -> answer(kind, "AA");
            case CHALLENGED_MY_CHARTER -> answer(kind, "CC");
            case CHALLENGE_ANSWERED -> answer(kind, "CA");
            case ASKED_TO_AMPLIFY -> answer(kind, "AM");
            case PASSED_ON -> answer(kind, "PO");
            case MOVED_TO_PLEDGE -> answer(kind, "MP");
            case QUOTED -> answer(kind, "QU");
            case MENTIONED -> new KindRule(kind, "ME", Channel.MAIL, EVERY, false, false);
            case INVITED_TO_CIRCLE -> new KindRule(kind, "IC", Channel.IN_APP, NO_MAIL, true, false);
            case REPLIED -> new KindRule(kind, "RE", Channel.IN_APP, NO_MAIL, true, false);
            case IN_WHAT_I_FOLLOW -> new KindRule(kind, "IF", Channel.IN_APP, NO_MAIL, true, false);
            case MY_OFFERED_TOPIC -> new KindRule(kind, "OT", Channel.IN_APP, EVERY, true, true);
            case ASK_UNANSWERED -> new KindRule(kind, "AU", Channel.IN_APP, NO_MAIL, true, true);
            case CHALLENGE_UNANSWERED -> new KindRule(kind, "CU", Channel.IN_APP, NO_MAIL, true, true);
        };
    }

    // What somebody did with something of mine: seen in the wiki, by mail only who asks for that.
    private static KindRule answer(Happening.Kind kind, String code) {
        return new KindRule(kind, code, Channel.IN_APP, EVERY, true, false);
    }

    /** @param quiet whether the person wants quiet, and then gets no mail without asking for it */
    Setting usual(boolean quiet) {
        return new Setting(quiet && usual == Channel.MAIL ? Channel.IN_APP : usual, digested);
    }

    /** What is new in what one follows is read where it stands; of everything else a notice is written. */
    public boolean noticed() {
        return kind != Happening.Kind.IN_WHAT_I_FOLLOW;
    }
}
