package org.groundswell.pledge.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.BoardAct;
import org.groundswell.pledge.domain.BoardSettings;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.BoardToken;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.Phase;
import org.groundswell.pledge.domain.PledgeAct;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Origin;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.web.OneReader;

/** Boards and pledges for template and REST tests; every text in them tries to break out. */
final class Samples {
    static final String EVIL = "<script>alert('x')</script>\"'&amp; $evil #if(true) ${evil}";
    static final Instant NOW = Instant.parse("2026-11-03T22:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Ref BOARD = new Ref("B".repeat(22));
    static final Ref PLEDGE = new Ref("P".repeat(22));
    static final PageId PAGE = new PageId(123);

    static final Origin MOVED = new Origin(new Ref("M".repeat(22)), "I fell " + EVIL, new Who(Who.Kind.COLLEAGUE, null), "/plugins/servlet/groundswell/post/" + "M".repeat(22),
        null);

    private Samples() {
    }

    static Map<Person, Profile> ada() {
        return Map.of(OneReader.ADA, new Profile("Ada " + EVIL, "/wiki/\"><b>ada.png"));
    }

    static SeenBoard board(Phase phase, Counts counts, boolean copied, Set<BoardAct> rights) {
        BoardSettings settings = new BoardSettings("What? " + EVIL, Optional.of(LocalDate.of(2026, 12, 24)), Optional.of(10), List.of("Theme " + EVIL, "Time"));
        Board board = new Board(1, BOARD, new BoardToken("token"), PAGE, new SpaceKey("DS"), settings, OneReader.ADA, NOW);
        return new SeenBoard(board, new BoardSpot(new BoardToken("token"), PAGE), new WikiPage(PAGE, new SpaceKey("DS"), "Home " + EVIL, "/x?pageId=123&a=\"b"),
            copied, phase, counts, Audience.of(312), rights);
    }

    static SeenBoard open() {
        return board(Phase.OPEN, new Counts(12, 9, 3, 0), false, EnumSet.of(BoardAct.PLEDGE));
    }

    static SeenBoard empty() {
        return board(Phase.OPEN, Counts.NONE, false, EnumSet.of(BoardAct.PLEDGE));
    }

    static SeenPledge pledge(PledgeState state, Who author, Set<PledgeAct> rights) {
        PledgeWords words = new PledgeWords("wash " + EVIL, "why " + EVIL, "plan\n" + EVIL, "see https://example.org/a?b=\"c", "", "Theme " + EVIL, "");
        boolean mine = author.kind() == Who.Kind.YOU;
        return new SeenPledge(PLEDGE, BOARD, mine ? null : MOVED, words, state, state.isOutcome() ? "story " + EVIL : "", author, mine ? Identity.NAME_HIDDEN : Identity.NAMED,
            NOW, null, false, 3, 1, mine, false, true, true, 7, rights);
    }

    static SeenPledge named(PledgeState state) {
        return pledge(state, new Who(Who.Kind.NAMED, ada().get(OneReader.ADA)), EnumSet.of(PledgeAct.JOIN, PledgeAct.SUPPORT));
    }

    static SeenPledge mine(PledgeState state) {
        return pledge(state, new Who(Who.Kind.YOU, ada().get(OneReader.ADA)), EnumSet.allOf(PledgeAct.class));
    }
}
