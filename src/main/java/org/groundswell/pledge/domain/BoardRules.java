package org.groundswell.pledge.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;
import org.groundswell.shared.domain.SharedRefusal;

/** Who may do what with a board, asked by commands and by buttons alike. */
public final class BoardRules {
    private BoardRules() {
    }

    /**
     * What the person may do with the board as shown on a page.
     *
     * @param copied      whether that page is not the board's home
     * @param mayEditPage whether the person may edit that page
     */
    public static Set<BoardAct> rights(Situation situation, boolean copied, boolean mayEditPage) {
        EnumSet<BoardAct> rights = EnumSet.noneOf(BoardAct.class);
        if (whyNotPledge(situation).isEmpty()) {
            rights.add(BoardAct.PLEDGE);
        }
        if (copied && whyNotMakeNew(situation, mayEditPage).isEmpty()) {
            rights.add(BoardAct.MAKE_NEW);
        }
        return rights;
    }

    /** @throws Refused if the person cannot pledge here, which is also what keeping a draft needs */
    public static void demandPledge(Situation situation) {
        Refused.ifPresent(whyNotPledge(situation));
    }

    /** @throws Refused if the person cannot give the page a board of its own */
    public static void demandMakeNew(Situation situation, boolean mayEditPage) {
        Refused.ifPresent(whyNotMakeNew(situation, mayEditPage));
    }

    /** @throws Refused if the person is not known or the wiki takes no changes */
    public static void demandReader(Situation situation) {
        Refused.ifPresent(whyNoReader(situation));
    }

    /** @throws Refused UNKNOWN_THEME if the board has no such theme; none at all is fine */
    public static void demandTheme(BoardSettings settings, String theme) {
        if (!theme.isEmpty() && !settings.themes().contains(theme)) {
            throw new Refused(PledgeRefusal.UNKNOWN_THEME, "theme");
        }
    }

    static Optional<Refusal> whyNoReader(Situation situation) {
        return Rights.whyNoActor(situation.person(), situation.readOnly());
    }

    static Optional<Refusal> whyNoCommenter(Situation situation) {
        boolean may = situation.page().view() && situation.page().comment();
        return whyNoReader(situation).or(() -> SharedRefusal.MAY_NOT_COMMENT.when(!may));
    }

    private static Optional<Refusal> whyNotPledge(Situation situation) {
        return whyNoCommenter(situation).or(() -> PledgeRefusal.BOARD_CLOSED.when(situation.phase() == Phase.HARVEST));
    }

    private static Optional<Refusal> whyNotMakeNew(Situation situation, boolean mayEditPage) {
        return whyNoReader(situation).or(() -> PledgeRefusal.MAY_NOT_EDIT_PAGE.when(!mayEditPage));
    }
}
