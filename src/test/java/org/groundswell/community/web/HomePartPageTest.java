package org.groundswell.community.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.web.HomeRendering.home;

import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.Seat;
import org.groundswell.shared.web.OneReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePartPageTest {
    private final Sights sights = new Sights();

    @Test
    void who_tends_it_can_hand_over_step_down_and_change_what_was_said() {
        Document page = home(sights.steward().member().seen());
        assertThat(page.select("[data-gs-panels] button").eachAttr("data-gs-act")).contains("handover", "seat", "stage", "setup", "edge");
        assertThat(page.select("template").eachAttr("data-gs-template")).contains("setup", "stage", "edge", "handover");
        assertThat(page.selectFirst(".gs-people li").text()).contains("You", "until February 11, 2027");
    }

    @Test
    void a_term_that_is_over_is_said_and_the_seat_counts_as_open() {
        sights.seats.add(Sights.seat(Sights.BEN, Seat.State.HELD, Sights.NOW.minusSeconds(60)));
        Document page = home(sights.member().seen());
        assertThat(page.selectFirst(".gs-people li").text()).contains("Ben", "goes on until somebody is chosen");
        assertThat(page.selectFirst(".gs-waits").text()).contains("There is room for 2 more people to tend it.");
        assertThat(page.select("[data-gs-act=stand]")).hasSize(1);
    }

    @Test
    void members_support_who_stands_but_not_themselves() {
        sights.seats.add(Sights.seat(Sights.BEN, Seat.State.STANDING, null));
        Document page = home(sights.member().seen());
        assertThat(page.selectFirst("[data-gs-act=support]").attr("aria-pressed")).isEqualTo("false");
        assertThat(page.text()).contains("supported by 1 of the 3 needed");
        sights.seats.set(0, Sights.seat(OneReader.ADA, Seat.State.STANDING, null));
        assertThat(home(sights.seen()).select("[data-gs-act=support]")).isEmpty();
    }

    @Test
    void an_offered_seat_waits_for_a_yes_or_a_no() {
        sights.seats.add(Sights.seat(OneReader.ADA, Seat.State.OFFERED, null));
        sights.mine.add(sights.seats.get(0));
        Document page = home(sights.seen());
        assertThat(page.selectFirst(".gs-waits").text()).contains("Ben (as steward) asks you to tend this community, for 180 days");
        assertThat(page.select("[data-gs-act=seat]").eachText()).containsExactly("Yes, I will", "No, thank you");
    }

    @Test
    void following_belonging_and_signing_are_three_acts_that_know_nothing_of_each_other() {
        sights.charterNo = 2;
        Document page = home(sights.seen());
        assertThat(page.select(".gs-tile button").eachAttr("data-gs-act")).containsExactly("follow", "join", "sign");
        assertThat(page.select(".gs-tile button[data-gs-undo]")).isEmpty();
        assertThat(page.selectFirst("[data-gs-act=sign]").attr("data-gs-no")).isEqualTo("2");
        sights.mine.add(sights.signature(2, 0));
        Document signed = home(sights.seen());
        assertThat(signed.select(".gs-tile button[data-gs-undo]").eachAttr("data-gs-act")).containsExactly("sign");
        assertThat(signed.select(".gs-yes")).hasSize(1);
    }

    @Test
    void a_charter_that_has_changed_is_said_and_moves_nobody() {
        sights.charterNo = 3;
        sights.mine.add(sights.signature(1, 2));
        assertThat(home(sights.seen()).text()).contains("You signed version 1; version 3 is in effect now");
        sights.mine.set(0, sights.signature(1, 3));
        assertThat(home(sights.seen()).text()).contains("Your name stands under version 1");
    }

    @ParameterizedTest
    @CsvSource({"OPEN, Join", "REQUEST, Ask to join"})
    void one_comes_in_as_the_community_says(JoinPolicy policy, String word) {
        sights.joinBy = policy;
        assertThat(home(sights.seen()).select("[data-gs-act=join]").eachText()).containsExactly(word);
    }

    @Test
    void into_a_community_by_invitation_one_comes_by_invitation() {
        sights.joinBy = JoinPolicy.INVITE;
        assertThat(home(sights.seen()).select("[data-gs-act=join]")).isEmpty();
        sights.mine.add(sights.membership(Membership.State.INVITED, ""));
        Document invited = home(sights.seen());
        assertThat(invited.select("[data-gs-act=join]").eachText()).containsExactly("Join", "No, thank you");
        assertThat(invited.text()).contains("Ben (as space administrator) invites you");
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, Leave, true", "REQUESTED, Take it back, true", "LEFT, Come back, false"})
    void what_was_done_is_undone_by_one_press(Membership.State state, String word, boolean undo) {
        sights.joinBy = JoinPolicy.REQUEST;
        sights.mine.add(sights.membership(state, ""));
        Document page = home(sights.seen());
        assertThat(page.select("[data-gs-act=join]").eachText()).containsExactly(word);
        assertThat(page.select("[data-gs-act=join][data-gs-undo]").isEmpty()).isEqualTo(!undo);
    }

    @Test
    void who_was_declined_reads_the_sentence_and_when_to_ask_again() {
        sights.joinBy = JoinPolicy.REQUEST;
        sights.mine.add(sights.membership(Membership.State.DECLINED, "we are full " + Sights.EVIL));
        Document page = home(sights.seen());
        assertThat(page.selectFirst(".gs-tiles .gs-story").wholeText()).isEqualTo("we are full " + Sights.EVIL);
        assertThat(page.select("[data-gs-act=join]")).isEmpty();
        assertThat(page.text()).contains("November 30, 2026");
    }
}
