package org.groundswell.community.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.web.HomeRendering.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityWeek;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.community.domain.Momentum;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.community.domain.SeenEvent;
import org.groundswell.community.domain.SeenPerson;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.web.ListPart;
import org.groundswell.shared.web.OneReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AboutPageTest {
    private static final CommunityWeek TODAY = new CommunityWeek(LocalDate.of(2026, 11, 2), 12, 9, 14, 3);
    private static final Momentum TWELVE_WEEKS = new Momentum(IntStream.range(0, 12)
        .mapToObj(week -> new CommunityWeek(LocalDate.of(2026, 8, 10).plusWeeks(week), week, 2 * week, 14, 4)).toList(), TODAY);
    private static final Who BEN = new Who(Who.Kind.NAMED, new Profile("Ben " + Sights.EVIL, null));
    private static final List<SeenPerson> ASKING = List.of(new SeenPerson(new Ref("R".repeat(22)), BEN, Sights.NOW, BEN, Power.ADMIN));
    private final Sights sights = new Sights();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_line_of_history_speaks_every_language_and_nothing_becomes_markup(String language) {
        List<SeenEvent> events = List.of(CommunityEvent.Kind.values()).stream()
            .map(kind -> new SeenEvent(kind, Sights.NOW, BEN, BEN, Power.ADMIN, kind == CommunityEvent.Kind.STAGE ? "GROWING" : "note " + Sights.EVIL)).toList();
        Document page = page(new OneReader(OneReader.ADA, Locale.forLanguageTag(language)), sight(TWELVE_WEEKS, events, true));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select(".gs-history li")).hasSize(CommunityEvent.Kind.values().length);
        assertThat(page.select(".gs-history b").get(0).wholeText()).isEqualTo("Ben " + Sights.EVIL);
        assertThat(page.select(".gs-role")).hasSize(CommunityEvent.Kind.values().length);
    }

    @Test
    void acts_in_role_carry_a_mark_and_those_of_ones_own_do_not() {
        Document page = page(OneReader.ada(), sight(TWELVE_WEEKS, List.of(event(Power.STEWARD), event(Power.ADMIN), event(Power.PERSON)), false));
        assertThat(page.select(".gs-history li").eachText()).satisfiesExactly(line -> assertThat(line).contains("as steward"),
            line -> assertThat(line).contains("as space administrator"), line -> assertThat(line).doesNotContain("as "));
    }

    @ParameterizedTest
    @CsvSource({"en, asked you to tend it; the answer was yes, by you (as steward)", "de, Sie gefragt; die Antwort war Ja, von Ihnen (aus der Betreuung)"})
    void the_reader_is_spoken_to_as_a_sentence_wants_it(String language, String asked, String by) {
        Who you = new Who(Who.Kind.YOU, null);
        SeenEvent given = new SeenEvent(CommunityEvent.Kind.SEAT_GIVEN, Sights.NOW, BEN, you, Power.STEWARD, "");
        List<SeenPerson> invited = List.of(new SeenPerson(new Ref("R".repeat(22)), BEN, Sights.NOW, you, Power.STEWARD));
        Document page = page(new OneReader(OneReader.ADA, Locale.forLanguageTag(language)),
            new PageSight(sights.seen(), TWELVE_WEEKS, part(List.of(given)), true, ListPart.none(), part(invited)));
        assertThat(page.selectFirst(".gs-history li").text()).contains(": " + asked);
        assertThat(page.selectFirst(".gs-people .gs-facts").text()).contains(by);
    }

    @Test
    void where_anybody_may_come_in_nobody_is_waited_for() {
        PageSight sight = new PageSight(sights.seen(), TWELVE_WEEKS, ListPart.none(), true, ListPart.none(), ListPart.none());
        assertThat(page(OneReader.ada(), sight).text()).doesNotContain("Nobody is waiting");
        sights.joinBy = JoinPolicy.REQUEST;
        assertThat(page(OneReader.ada(), new PageSight(sights.seen(), TWELVE_WEEKS, ListPart.none(), true, ListPart.none(), ListPart.none())).text()).contains("Nobody is waiting");
    }

    @Test
    void an_invitation_says_who_invited_and_by_which_right() {
        Document page = page(OneReader.ada(), sight(TWELVE_WEEKS, List.of(), true));
        assertThat(page.selectFirst(".gs-people .gs-facts").text()).contains("by Ben " + Sights.EVIL + " (as space administrator)");
    }

    @Test
    void momentum_is_a_sentence_a_picture_for_each_number_and_a_table() {
        Document page = page(OneReader.ada(), sight(TWELVE_WEEKS, List.of(), false));
        assertThat(page.selectFirst(".gs-momentum p").text()).isEqualTo("Since August 10, 2026: members +12, signatures +9, pledges ±0, stories -1.");
        assertThat(page.select("svg").eachAttr("aria-label")).containsExactly("Members: from 0 to 12", "Signatures: from 0 to 9", "Pledges: from 14 to 14",
            "Stories: from 4 to 3");
        assertThat(page.select("svg .gs-stroke").get(0).attr("d")).startsWith("M0.0 62.0 L20.0 57.0").endsWith("240.0 2.0");
        assertThat(page.select("tbody th").eachText()).hasSize(13).startsWith("August 10, 2026").endsWith("October 26, 2026", "Now");
        assertThat(page.select("tbody tr").last().select("td").eachText()).containsExactly("12", "9", "14", "3");
        assertThat(page.select(".gs-momentum img, .gs-momentum b[dir]")).isEmpty();
    }

    @Test
    void without_a_week_to_compare_with_it_says_so() {
        Document page = page(OneReader.ada(), sight(new Momentum(List.of(), TODAY), List.of(), false));
        assertThat(page.selectFirst(".gs-momentum").text()).contains("nothing to compare yet");
        assertThat(page.select("svg, table")).isEmpty();
        Document still = page(OneReader.ada(), sight(new Momentum(List.of(TODAY), TODAY), List.of(), false));
        assertThat(still.selectFirst(".gs-momentum").text()).contains("stood still");
    }

    @Test
    void only_those_who_tend_it_see_the_door() {
        Document steward = page(OneReader.ada(), sight(TWELVE_WEEKS, List.of(), true));
        assertThat(steward.select("[data-gs-act=accept], [data-gs-act=decline], [data-gs-act=invite], [data-gs-act=uninvite]")).hasSize(4);
        assertThat(page(OneReader.ada(), sight(TWELVE_WEEKS, List.of(), false)).select("button, template, form")).isEmpty();
    }

    @Test
    void who_asks_who_is_invited_and_what_happened_is_read_part_by_part() {
        sights.joinBy = JoinPolicy.REQUEST;
        Cursor next = new Cursor("requests", new Ref("N".repeat(22)));
        ListPart<SeenPerson> second = new ListPart<>(new Page<>(ASKING, Optional.of(next)), true);
        ListPart<SeenPerson> emptied = new ListPart<>(Page.empty(), true);
        Document page = page(OneReader.ada(), new PageSight(sights.seen(), TWELVE_WEEKS, more(), true, second, emptied));
        assertThat(page.select(".gs-more").get(0).select("a").eachAttr("href")).containsExactly("?", "?requests=" + next.encode());
        assertThat(page.select(".gs-more").get(1).select("a").eachAttr("href")).as("others may be invited").containsExactly("?");
        assertThat(page.select(".gs-more").get(2).select("a").eachAttr("href")).allMatch(way -> way.startsWith("?history=")).hasSize(1);
        Document asked = page(OneReader.ada(), new PageSight(sights.seen(), TWELVE_WEEKS, ListPart.none(), true, emptied, ListPart.none()));
        assertThat(asked.select(".gs-more a")).hasSize(1);
        assertThat(asked.text()).doesNotContain("Nobody is waiting.");
        Document nobody = page(OneReader.ada(), new PageSight(sights.seen(), TWELVE_WEEKS, ListPart.none(), true, ListPart.none(), ListPart.none()));
        assertThat(nobody.text()).contains("Nobody is waiting.");
        assertThat(nobody.select(".gs-more")).isEmpty();
    }

    private static <T> ListPart<T> part(List<T> items) {
        return new ListPart<>(Page.whole(items), false);
    }

    private static ListPart<SeenEvent> more() {
        return new ListPart<>(new Page<>(List.of(event(Power.STEWARD)), Optional.of(new Cursor("history", new Ref("H".repeat(22))))), false);
    }

    @Test
    void whoever_tends_it_names_and_removes_whom_it_learns_from() {
        SeenCommunity seen = sights.steward().seen();
        Document page = page(OneReader.ada(), new PageSight(seen, TWELVE_WEEKS, ListPart.none(), true, ListPart.none(), ListPart.none()));
        assertThat(page.select("[data-gs-act=learn], [data-gs-act=unlearn]")).hasSize(2);
        assertThat(page.selectFirst("[data-gs-act=unlearn]").attr("aria-label")).isEqualTo("Remove Teacher " + Sights.EVIL + " from what it learns from");
    }

    private PageSight sight(Momentum momentum, List<SeenEvent> events, boolean tending) {
        return new PageSight(sights.seen(), momentum, new ListPart<>(new Page<>(events, Optional.empty()), false), tending, asking(tending), asking(tending));
    }

    private static ListPart<SeenPerson> asking(boolean tending) {
        return tending ? new ListPart<>(new Page<>(ASKING, Optional.empty()), false) : ListPart.none();
    }

    private static SeenEvent event(Power power) {
        return new SeenEvent(CommunityEvent.Kind.SET_UP, Sights.NOW, BEN, null, power, "");
    }

    private static Document page(CurrentReader reader, PageSight sight) {
        return render(reader, pages -> pages.page(sight));
    }
}
