package org.groundswell.community.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.Refusals.refusal;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunityWordsTest {
    @Test
    void what_is_not_said_stays_and_an_empty_text_takes_away() {
        CommunitySettings there = CommunitySettings.usual("Nights", CommunityKind.PRACTICE).signed("Sleep", List.of("candour"));
        assertThat(CommunityWords.none().over(there)).isEqualTo(there);
        assertThat(CommunityWords.of(null, " ").over(there).purpose()).isEmpty();
        assertThat(CommunityWords.of("Days", null).over(there)).isEqualTo(there.called("Days"));
    }

    @Test
    void a_name_is_compulsory_once_it_is_said_and_texts_have_an_end() {
        assertThat(refusal(() -> CommunityWords.of(" \u200b", null))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> CommunityWords.of("x".repeat(256), null))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
        assertThat(refusal(() -> CommunityWords.of("x", "x".repeat(451)))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
        assertThat(CommunityWords.of("x".repeat(255), "x".repeat(450)).name()).hasSize(255);
    }

    @Test
    void values_are_seven_different_ones_at_most_of_sixty_characters() {
        assertThat(values(List.of(" candour ", "", "candour", "speed")).values()).containsExactly("candour", "speed");
        assertThat(refusal(() -> values(IntStream.range(0, 8).mapToObj(i -> "v" + i).toList()))).isEqualTo(CommunityRefusal.TOO_MANY_VALUES);
        assertThat(refusal(() -> values(List.of("x".repeat(61))))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
        assertThat(values(Collections.nCopies(20, "same")).values()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/film?a=b#c", "HTTPS://EXAMPLE.org", "/display/ABC/Page", "/pages/viewpage.action?pageId=1",
        "/x/aBc1", "/download/attachments/12/film.mp4"})
    void a_link_leads_over_https_or_into_the_wiki(String link) {
        assertThat(link(link).whyLink()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "javascript:alert(1)", "//evil.example", "/\\evil.example", "https:evil", "https://user@evil.example", "data:text/html,x",
        "www.example.org", "https://", "/a b", "https://exa mple.org", "\"><b>", "/logout.action",
        "/display/../logout.action", "/display/%2e%2e/logout.action", "/x/.%2E/logout.action", "/pages/doremovepage.action?pageId=1", "/display"})
    void any_other_link_is_refused(String link) {
        assertThat(refusal(() -> link(link))).isEqualTo(CommunityRefusal.BAD_LINK);
    }

    @Test
    void checks_come_never_or_within_a_year_and_seats_are_one_to_seven() {
        assertThat(numbers(0, 1).checkDays()).isZero();
        assertThat(numbers(365, 7).seats()).isEqualTo(7);
        IntStream.of(-1, 6, 366).forEach(days -> assertThat(refusal(() -> numbers(days, null))).isEqualTo(CommunityRefusal.BAD_CHECK_DAYS));
        IntStream.of(-1, 0, 8).forEach(seats -> assertThat(refusal(() -> numbers(null, seats))).isEqualTo(CommunityRefusal.BAD_SEATS));
    }

    @Test
    void a_name_in_an_address_is_a_ref_or_a_page() {
        assertThat(new CommunityName("page-12").page()).map(page -> page.value()).contains(12L);
        assertThat(new CommunityName("a".repeat(22)).ref()).isPresent();
        for (String bad : new String[] {null, "", "page-", "page-0", "page-012", "page--1", "page-1234567890123456789", "page-1x", "x", "a".repeat(23)}) {
            assertThat(refusal(() -> new CommunityName(bad))).as(bad).isEqualTo(CommunityRefusal.COMMUNITY_NOT_FOUND);
        }
    }

    private static CommunityWords values(List<String> values) {
        return new CommunityWords(null, null, null, null, null, values, null, null, null, null);
    }

    private static CommunityWords link(String link) {
        return new CommunityWords(null, null, null, link, null, null, null, null, null, null);
    }

    private static CommunityWords numbers(Integer checkDays, Integer seats) {
        return new CommunityWords(null, null, null, null, null, null, null, null, checkDays, seats);
    }
}
