package org.groundswell.community.charter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.Refusals.refusal;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private static final String GIVE = "We listen.\nWe  help, and we listen. (a+b)* costs $1.";
    private static final CharterText TEXT = CharterText.of("We try.", List.of("Openness", "Courage"), GIVE, "", "Just go.", "");

    @Test
    void the_whole_section_is_meant_where_nothing_is_marked() {
        for (String nothing : new String[] {null, "", " \n"}) {
            assertThat(Quote.in(TEXT, CharterSection.WE_GIVE, nothing, 12)).isEqualTo(new Quote(CharterSection.WE_GIVE, "", 0));
        }
    }

    @Test
    void of_words_that_stand_there_twice_the_nearest_are_meant_and_else_the_first() {
        assertThat(Quote.in(TEXT, CharterSection.WE_GIVE, "listen.", null).position()).isEqualTo(GIVE.indexOf("listen."));
        assertThat(Quote.in(TEXT, CharterSection.WE_GIVE, "listen.", 0).position()).isEqualTo(GIVE.indexOf("listen."));
        assertThat(Quote.in(TEXT, CharterSection.WE_GIVE, "listen.", 1000).position()).isEqualTo(GIVE.lastIndexOf("listen."));
    }

    @Test
    void blanks_and_line_ends_may_differ_and_what_is_kept_is_what_stands_there() {
        assertThat(Quote.in(TEXT, CharterSection.WE_GIVE, " listen. We help ", null)).isEqualTo(new Quote(CharterSection.WE_GIVE, "listen.\nWe  help", 3));
        assertThat(Quote.in(TEXT, CharterSection.VALUES, "Openness Courage", null).text()).isEqualTo("Openness\nCourage");
    }

    @Test
    void nothing_in_the_words_is_a_pattern() {
        assertThat(Quote.in(TEXT, CharterSection.WE_GIVE, "(a+b)* costs $1.", null).text()).isEqualTo("(a+b)* costs $1.");
        assertThat(refusal(() -> Quote.in(TEXT, CharterSection.WE_GIVE, "We .*", null))).isEqualTo(CharterRefusal.QUOTE_NOT_FOUND);
    }

    @Test
    void words_that_do_not_stand_there_or_are_too_many_are_refused() {
        assertThat(refusal(() -> Quote.in(TEXT, CharterSection.PURPOSE, "We listen.", null))).isEqualTo(CharterRefusal.QUOTE_NOT_FOUND);
        assertThat(refusal(() -> Quote.in(TEXT, CharterSection.BODY, "We", null))).isEqualTo(CharterRefusal.QUOTE_NOT_FOUND);
        assertThat(refusal(() -> Quote.in(TEXT, CharterSection.PURPOSE, "x".repeat(Quote.LONGEST + 1), null))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
        CharterText wide = TEXT.with(CharterSection.BODY, "a" + "\n".repeat(Quote.LONGEST) + "b");
        assertThat(refusal(() -> Quote.in(wide, CharterSection.BODY, "a b", null))).as("longer as it stands there").isEqualTo(CharterRefusal.QUOTE_NOT_FOUND);
    }

    @Test
    void other_words_take_the_place_of_these_only() {
        Quote second = Quote.in(TEXT, CharterSection.WE_GIVE, "listen.", 1000);
        assertThat(second.replaced(TEXT, "wait for $1 \\.").weGive()).isEqualTo("We listen.\nWe  help, and we wait for $1 \\. (a+b)* costs $1.");
        assertThat(second.replaced(TEXT, "wait.").with(CharterSection.WE_GIVE, GIVE)).as("nothing else changes").isEqualTo(TEXT);
    }

    @Test
    void words_that_moved_meanwhile_are_found_again() {
        Quote quote = Quote.in(TEXT, CharterSection.HOW_TO_LEAVE, "Just go.", null);
        CharterText later = TEXT.with(CharterSection.HOW_TO_LEAVE, "Nobody asks why. Just go.");
        assertThat(quote.replaced(later, "Go.").howToLeave()).isEqualTo("Nobody asks why. Go.");
    }

    @Test
    void where_the_other_words_stand_already_nothing_changes_and_where_neither_does_it_is_refused() {
        Quote quote = Quote.in(TEXT, CharterSection.HOW_TO_LEAVE, "Just go.", null);
        CharterText done = TEXT.with(CharterSection.HOW_TO_LEAVE, "One click.");
        assertThat(quote.replaced(done, "One click.")).isEqualTo(done);
        assertThat(refusal(() -> quote.replaced(done, "Go."))).isEqualTo(CharterRefusal.QUOTE_NOT_FOUND);
    }

    @Test
    void words_for_a_whole_section_stand_beside_it_and_only_a_purpose_is_said_anew() {
        assertThat(new Quote(CharterSection.WE_GIVE, "", 0).replaced(TEXT, "We wait.").weGive()).isEqualTo(GIVE + "\nWe wait.");
        assertThat(new Quote(CharterSection.WE_GIVE, "", 0).replaced(TEXT, "We listen.")).as("said already").isEqualTo(TEXT);
        assertThat(new Quote(CharterSection.YOU_GET, "", 0).replaced(TEXT, "Company.").youGet()).isEqualTo("Company.");
        assertThat(new Quote(CharterSection.PURPOSE, "", 0).replaced(TEXT, "We heal.").purpose()).isEqualTo("We heal.");
        assertThat(new Quote(CharterSection.VALUES, "", 0).replaced(TEXT, "Patience").values()).containsExactly("Openness", "Courage", "Patience");
    }

    @Property(tries = 200)
    void case_and_punctuation_are_no_other_words(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String word,
        @ForAll @CharRange(from = '!', to = '/') @StringLength(max = 4) String marks) {
        CharterText before = CharterText.EMPTY.with(CharterSection.BODY, "We do " + word + " every day");
        CharterText now = CharterText.EMPTY.with(CharterSection.BODY, "Now," + marks + " WE do" + marks + " " + word.toUpperCase(Locale.ROOT) + marks + ", every day.");
        assertThat(new Quote(CharterSection.BODY, "do " + word, 3).standsIn(now, before)).isTrue();
        assertThat(new Quote(CharterSection.BODY, "", 0).standsIn(now, before)).as("a word more in the section").isFalse();
        assertThat(new Quote(CharterSection.WE_GIVE, "do " + word, 3).standsIn(now, before)).as("elsewhere").isFalse();
        assertThat(new Quote(CharterSection.BODY, word + "x", 3).standsIn(now, before)).as("part of a word").isFalse();
    }
}
