package org.groundswell.pledge.persistence;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SortTime;
import org.groundswell.shared.persistence.Columns;

/** Which part of a pledge stands in which column. */
final class PledgeColumns {
    private PledgeColumns() {
    }

    static String draftUniq(long board, Person author) {
        return "draft:" + board + ":" + author.key();
    }

    private static String uniq(Pledge pledge) {
        return pledge.state() == PledgeState.DRAFT ? draftUniq(pledge.board(), pledge.author()) : "pledge:" + pledge.ref();
    }

    static Map<String, Object> fields(Pledge pledge, Clock clock) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", pledge.ref().value());
        fields.put("UNIQ", uniq(pledge));
        fields.put("BOARD_ID", pledge.board());
        fields.put("AUTHOR_KEY", pledge.author().key());
        fields.put("LISTED", pledge.state() != PledgeState.DRAFT);
        fields.put("STATE", pledge.state().name());
        fields.put("SHOWN_AS", pledge.identity().name());
        fields.put("I_WILL", Columns.text(pledge.words().iWill()));
        fields.put("WHY_TEXT", Columns.text(pledge.words().why()));
        fields.put("PLAN_TEXT", Columns.text(pledge.words().plan()));
        fields.put("BARRIER_TEXT", Columns.text(pledge.words().barrier()));
        fields.put("ASK_TEXT", Columns.text(pledge.words().ask()));
        fields.put("THEME", Columns.text(pledge.words().theme()));
        fields.put("CHARTER_VALUE", Columns.text(pledge.words().value()));
        fields.put("STORY", Columns.text(pledge.story()));
        fields.put("SORT_AT", sortAt(pledge, clock));
        fields.put("OPENED_AT", Columns.time(pledge.openedAt()));
        fields.put("CLOSED_AT", Columns.time(pledge.closedAt()));
        fields.put("FROZEN_AT", Columns.time(pledge.frozenAt()));
        fields.put("N_JOINS", pledge.joins());
        fields.put("N_SUPPORT", pledge.supports());
        fields.put("FROM_POST", pledge.from() == null ? null : pledge.from().value());
        fields.put("VERSION", pledge.version());
        fields.put("TOUCHED_AT", clock.millis());
        return fields;
    }

    static void write(Pledge pledge, PledgeRow row, Clock clock) {
        row.setUniq(uniq(pledge));
        row.setListed(pledge.state() != PledgeState.DRAFT);
        row.setState(pledge.state().name());
        row.setShownAs(pledge.identity().name());
        row.setIWill(Columns.text(pledge.words().iWill()));
        row.setWhyText(Columns.text(pledge.words().why()));
        row.setPlanText(Columns.text(pledge.words().plan()));
        row.setBarrierText(Columns.text(pledge.words().barrier()));
        row.setAskText(Columns.text(pledge.words().ask()));
        row.setTheme(Columns.text(pledge.words().theme()));
        row.setCharterValue(Columns.text(pledge.words().value()));
        row.setStory(Columns.text(pledge.story()));
        row.setSortAt(sortAt(pledge, clock));
        row.setOpenedAt(Columns.time(pledge.openedAt()));
        row.setClosedAt(Columns.time(pledge.closedAt()));
        row.setFrozenAt(Columns.time(pledge.frozenAt()));
        row.setJoins(pledge.joins());
        row.setSupports(pledge.supports());
        row.setFromPost(pledge.from() == null ? null : pledge.from().value());
        row.setVersion(pledge.version());
    }

    private static long sortAt(Pledge pledge, Clock clock) {
        return SortTime.of(pledge.openedAt(), pledge.identity(), pledge.ref(), clock.getZone());
    }

    static Pledge pledge(PledgeRow row) {
        PledgeWords words = new PledgeWords(Columns.filled(row.getIWill()), Columns.filled(row.getWhyText()), Columns.filled(row.getPlanText()),
            Columns.filled(row.getBarrierText()), Columns.filled(row.getAskText()), Columns.filled(row.getTheme()), Columns.filled(row.getCharterValue()));
        return new Pledge(row.getID(), new Ref(row.getRef()), row.getBoardId(), from(row), new Person(row.getAuthorKey()), words, Columns.filled(row.getStory()),
            PledgeState.valueOf(row.getState()), Identity.valueOf(row.getShownAs()), Columns.instant(row.getOpenedAt()), Columns.instant(row.getClosedAt()),
            Columns.instant(row.getFrozenAt()), row.getJoins(), row.getSupports(), row.getVersion());
    }

    private static Ref from(PledgeRow row) {
        return row.getFromPost() == null ? null : new Ref(row.getFromPost());
    }
}
