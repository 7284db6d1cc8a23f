package org.groundswell.outloud.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.groundswell.outloud.domain.Mentions.Mention;

/** Which topics and people a text names. */
class MentionsTest {
    @Example
    void topics_and_people_are_read_in_any_script() {
        Mentions mentions = Mentions.in("#Triage with @ada.king and @ben: #\u00dcberlauf, (#\u6025\u8a3a) #\u0932\u093f\u0916\u0928\u093e #a_b-c!");
        assertThat(mentions.topics()).containsExactly("Triage", "\u00dcberlauf", "\u6025\u8a3a", "\u0932\u093f\u0916\u0928\u093e", "a_b-c");
        assertThat(mentions.people()).containsExactly("ada.king", "ben");
    }

    @Example
    void a_sign_inside_a_word_an_address_or_an_entity_names_nothing() {
        assertThat(Mentions.in("ada@example.org a#b &#39; https://wiki.example.org/x?a=#part HTTP://x/@ben ##double a/#b .@ada").all()).isEmpty();
    }

    @Example
    void numbers_and_words_that_are_too_short_or_too_long_name_nothing() {
        assertThat(Mentions.in("#1 #2026 #a @b #" + "x".repeat(41) + " @" + "y".repeat(41)).all()).isEmpty();
        assertThat(Mentions.in("#" + "x".repeat(40) + " #q3 #2nd").topics()).containsExactly("x".repeat(40), "q3", "2nd");
    }

    @Example
    void the_dot_that_ends_a_sentence_is_no_part_of_a_name() {
        assertThat(Mentions.in("Ask @ada.king. Or #triage.").people()).containsExactly("ada.king");
        assertThat(Mentions.in("Ask @ada.king. Or #triage.").topics()).containsExactly("triage");
    }

    @Example
    void a_topic_is_the_same_however_it_is_spelled_and_counted_once() {
        assertThat(Mentions.in("#Triage #TRIAGE #triage").topics()).containsExactly("Triage");
        assertThat(Mentions.key("\u00dcBERLAUF")).isEqualTo(Mentions.key("u\u0308berlauf"));
    }

    @Example
    void twenty_of_each_count() {
        String many = IntStream.range(0, 30).mapToObj(i -> "#topic" + i + " @person" + i).collect(Collectors.joining(" "));
        assertThat(Mentions.in(many).topics()).hasSize(Mentions.MOST);
        assertThat(Mentions.in(many).people()).hasSize(Mentions.MOST);
    }

    @Example
    void nothing_is_read_from_nothing() {
        assertThat(Mentions.in(null).all()).isEmpty();
        assertThat(Mentions.in("").all()).isEmpty();
    }

    @Property
    void each_stands_where_it_says_and_none_overlaps_another(@ForAll("texts") String text) {
        int past = 0;
        for (Mention mention : Mentions.in(text).all()) {
            assertThat(mention.from()).isGreaterThanOrEqualTo(past);
            assertThat(text.substring(mention.from(), mention.to())).isEqualTo((mention.topic() ? "#" : "@") + mention.name());
            assertThat(mention.name().codePointCount(0, mention.name().length())).isBetween(2, 40);
            assertThat(mention.name()).doesNotContainPattern("[\\s<>\"'&#@/]");
            past = mention.to();
        }
    }

    @Property
    void no_letter_is_ever_cut_in_two(@ForAll("texts") String text) {
        for (Mention mention : Mentions.in(text).all()) {
            assertThat(mention.name().codePoints().noneMatch(letter -> letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)).isTrue();
        }
    }

    @Property
    void a_word_between_blanks_is_found_whatever_stands_around_it(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(Mentions.in(before + " #triage " + after).all()).extracting(Mention::name).contains("triage");
    }

    @Example
    void a_long_text_of_nothing_but_signs_is_read_in_no_time_to_speak_of() {
        List<String> hard = List.of("#".repeat(10_000), "@a".repeat(5000), "#" + "a".repeat(9999), "@a.".repeat(3333), "@" + "a.".repeat(4999), "http://".repeat(1400));
        assertThat(hard).allSatisfy(text -> assertThat(Mentions.in(text).all()).isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.oneOf(Arbitraries.of("#", "@", ".", "-", "_", " ", "\n", "<b>", "&#39;", "https://x.org/", "\u0301", "\u202e", "\ud83d\ude00", "\ud840\udc00",
            "\u6025\u8a3a", "\u0932\u093f", "\ud83d", "1"), Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(45), Arbitraries.strings().all().ofMaxLength(5));
        return parts.list().ofMaxSize(30).map(some -> String.join("", some));
    }
}
