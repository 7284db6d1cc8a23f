package org.groundswell.community.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.TextChange;
import org.groundswell.community.charter.domain.TextChange.Kind;
import org.groundswell.community.charter.domain.TextChange.Piece;

/** What holds for the difference of any two texts. */
class DifferencesTest {
    private static final String LONG = "We listen before we judge. ".repeat(148);

    @Property
    void what_was_kept_and_dropped_is_the_old_text_and_what_was_kept_and_added_the_new_one(@ForAll("texts") String before, @ForAll("texts") String after) {
        TextChange change = new TextChange(CharterSection.BODY, Differences.between(before, after));
        assertThat(change.before()).isEqualTo(before);
        assertThat(change.after()).isEqualTo(after);
    }

    @Property
    void the_same_text_has_no_difference_and_another_one_has(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(new TextChange(CharterSection.BODY, Differences.between(before, before)).changed()).isFalse();
        assertThat(new TextChange(CharterSection.BODY, Differences.between(before, after)).changed()).isEqualTo(!before.equals(after));
    }

    @Property
    void the_other_way_round_the_same_words_are_added_that_were_dropped(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(texts(Differences.between(before, after), Kind.DROPPED)).isEqualTo(texts(Differences.between(after, before), Kind.ADDED));
        assertThat(texts(Differences.between(before, after), Kind.KEPT)).isEqualTo(texts(Differences.between(after, before), Kind.KEPT));
    }

    @Property
    void pieces_are_never_empty_and_what_is_dropped_stands_before_what_is_added_for_it(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = Differences.between(before, after);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.text()).isNotEmpty());
        for (int at = 1; at < pieces.size(); at++) {
            assertThat(pieces.get(at).kind()).as("behind " + pieces.get(at - 1)).isNotEqualTo(pieces.get(at - 1).kind());
            assertThat(pieces.get(at - 1).kind() == Kind.ADDED && pieces.get(at).kind() == Kind.DROPPED).isFalse();
        }
    }

    @Property
    void no_letter_is_ever_cut(@ForAll("texts") String before, @ForAll("texts") String after) {
        for (Piece piece : Differences.between(before, after)) {
            assertThat(Character.isLowSurrogate(piece.text().charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(piece.text().charAt(piece.text().length() - 1))).isFalse();
        }
    }

    @Property
    void words_put_together_are_the_text(@ForAll("texts") String text) {
        assertThat(String.join("", ComparedWords.of(text))).isEqualTo(text);
    }

    @Property
    void where_words_only_come_in_none_is_dropped(@ForAll("word") String added, @ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(texts(Differences.between(before + " . " + after, before + " . " + added + " . " + after), Kind.DROPPED)).isEmpty();
    }

    @Property
    void the_sections_of_a_charter_are_compared_each_with_itself(@ForAll("texts") String one, @ForAll("texts") String other) {
        List<TextChange> changes = Differences.between(new CharterText(one, List.of(), other, "", "", ""), new CharterText(other, List.of(), other, "", "", one));
        assertThat(changes.stream().map(TextChange::section)).containsExactly(CharterSection.values());
        assertThat(changes.get(0).before()).isEqualTo(one);
        assertThat(changes.get(0).after()).isEqualTo(other);
        assertThat(changes.get(2).changed()).isFalse();
        assertThat(changes.get(5).before()).isEmpty();
    }

    @Example
    void a_sentence_says_which_words_changed() {
        assertThat(said("We improve outcomes, always.", "We improve lives and outcomes, always!"))
            .isEqualTo("We improve+[ lives and] outcomes, always-[.]+[!]");
        assertThat(said("listen well", "listen")).isEqualTo("listen-[ well]");
        assertThat(said("", "new")).isEqualTo("+[new]");
    }

    @Example
    void a_sentence_that_is_said_quite_differently_reads_as_one_change() {
        assertThat(said("We share what works.", "We tell how things fail.")).isEqualTo("We -[share what works]+[tell how things fail].");
    }

    @Example
    void other_scripts_and_pictures_are_parted_where_readers_part_them() {
        assertThat(said("我们分享经验", "我们交流经验")).isEqualTo("我们-[分享]+[交流]经验");
        assertThat(said("Team \ud83d\udc69\u200d\ud83d\udcbb hilft", "Team \ud83d\udc68\u200d\ud83d\udcbb hilft"))
            .isEqualTo("Team -[\ud83d\udc69\u200d\ud83d\udcbb]+[\ud83d\udc68\u200d\ud83d\udcbb] hilft");
        assertThat(said("cafe\u0301 zu", "cafe zu")).isEqualTo("-[cafe\u0301]+[cafe] zu");
    }

    @Example
    void the_longest_section_against_a_wholly_different_one_is_found_too() {
        String other = "Jede Stimme zaehlt hier etwas! ".repeat(129);
        TextChange change = new TextChange(CharterSection.BODY, Differences.between(LONG, other));
        assertThat(change.before()).isEqualTo(LONG);
        assertThat(change.after()).isEqualTo(other);
    }

    @Property(tries = 20)
    void the_work_is_bounded_whatever_is_compared(@ForAll("noise") String before, @ForAll("noise") String after) {
        long[] compared = {0};
        List<Piece> pieces = Differences.between(before, after, (one, other) -> {
            compared[0]++;
            return one.equals(other);
        });
        assertThat(compared[0]).isLessThan(1_500_000);
        TextChange change = new TextChange(CharterSection.BODY, pieces);
        assertThat(change.before()).isEqualTo(before);
        assertThat(change.after()).isEqualTo(after);
        assertThat(texts(pieces, Kind.DROPPED)).isEqualTo(texts(Differences.between(after, before), Kind.ADDED));
    }

    @Example
    void in_a_long_text_the_words_of_a_changed_sentence_are_still_told() {
        String numbered = IntStream.range(0, 120).mapToObj(at -> "We listen to voice " + at + " before we judge.").collect(Collectors.joining(" "));
        String changed = numbered.replace("voice 3 before", "voice 3 long before").replace("voice 117 before we judge", "voice 117 before we speak");
        assertThat(said(numbered, changed)).contains("voice 3 +[long ]before").contains("voice 117 before we -[judge]+[speak].");
        assertThat(texts(Differences.between(numbered, changed), Kind.DROPPED)).containsExactly("judge");
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.oneOf(Arbitraries.of('!', '?', '.', ',', ';').list().ofSize(4_000), Arbitraries.of(',', ';', 'a').list().ofSize(4_000),
            Arbitraries.of('.', 'a', 'b', ' ').list().ofSize(4_000), Arbitraries.of('\u6211', '\u4eec', '\u3002', '\u4ea4', '\u6d41').list().ofSize(4_000))
            .map(signs -> signs.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of("we", "listen", "judge", "Werte", "für", "e\u0301", "我们", "\ud83d\udc69\u200d\ud83d\udcbb", "قيم", "4", "we");
        Arbitrary<String> between = Arbitraries.of(" ", " ", "\n", ", ", ". ", "  ", "", "-", "\u00a0");
        Arbitrary<String> made = words.tuple2().flatMap(pair -> between.map(blank -> pair.get1() + blank)).list().ofMaxSize(14)
            .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(made, Arbitraries.strings().ofMaxLength(30), Arbitraries.of("", " ", "\n"));
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.of("unerhört", "quite", "neu");
    }

    private static List<String> texts(List<Piece> pieces, Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).map(Piece::text).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String said(String before, String after) {
        return Differences.between(before, after).stream().map(piece -> switch (piece.kind()) {
            case KEPT -> piece.text();
            case DROPPED -> "-[" + piece.text() + "]";
            case ADDED -> "+[" + piece.text() + "]";
        }).collect(Collectors.joining());
    }
}
