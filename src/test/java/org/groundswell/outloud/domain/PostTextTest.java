package org.groundswell.outloud.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text, in whatever script. */
class PostTextTest {
    @Property
    void the_lead_is_the_beginning_of_the_whole_and_short_enough_to_be_listed(@ForAll("texts") String typed) {
        PostText text = PostText.of(typed);
        assertThat(text.lead().length()).isLessThanOrEqualTo(PostText.LONGEST_LEAD);
        assertThat(text.whole()).startsWith(text.lead());
        assertThat(text.longer()).isEqualTo(!text.lead().equals(text.whole()));
        assertThat(text.longer()).isEqualTo(text.whole().length() > PostText.LONGEST_LEAD);
    }

    @Property
    void no_letter_is_ever_cut_in_two(@ForAll("texts") String typed) {
        String lead = PostText.of(typed).lead();
        assertThat(lead.codePoints().allMatch(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)).isTrue();
    }

    @Property
    void where_there_are_words_none_is_cut(@ForAll("words") String typed) {
        PostText text = PostText.of(typed);
        if (text.longer()) {
            assertThat(Character.isWhitespace(text.whole().charAt(text.lead().length()))).isTrue();
            assertThat(text.lead().length()).isGreaterThan(100);
        }
    }

    @Property
    void reading_what_was_stored_changes_nothing(@ForAll("texts") String typed) {
        PostText text = PostText.of(typed);
        assertThat(PostText.of(text.whole())).isEqualTo(text);
    }

    @Example
    void a_text_without_blanks_is_cut_where_it_must() {
        assertThat(PostText.of("x".repeat(300)).lead()).hasSize(255);
        assertThat(PostText.of("x".repeat(254) + "\ud83d\ude00".repeat(9)).lead()).hasSize(254);
        assertThat(PostText.of("x".repeat(255)).longer()).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> letters = Arbitraries.oneOf(Arbitraries.chars().range('a', 'z'), Arbitraries.of(' ', '\n', '#', '@', '<', '\u0301', '\u202e', '\u200d', '\u4e2d', '\u00df'));
        Arbitrary<String> pictures = Arbitraries.of("\ud83d\ude00", "\ud83d\udc69\u200d\ud83d\udcbb", "\ud840\udc00");
        return Arbitraries.oneOf(letters.map(String::valueOf), pictures).list().ofMaxSize(400).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(40).list().ofMaxSize(40).map(words -> String.join(" ", words));
    }
}
