package org.groundswell.outloud.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.Set;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PostWordsTest {
    private static final String REF = "Q".repeat(22);

    @Test
    void one_field_is_enough() {
        assertThat(PostWords.of(TypedPost.of("I tried it.", null))).isEqualTo(PostWords.of(PostKind.WORKING_ON, PostText.of("I tried it.")));
    }

    @Test
    void everything_that_can_be_said_is_read() {
        PostWords words = PostWords.of(new TypedPost("Stuck.", "STUCK", "EARLY", true, REF, 3, " a  sentence ", 9L, "plan.png", "the plan", REF));
        assertThat(words).isEqualTo(new PostWords(PostKind.STUCK, PostText.of("Stuck."), Progress.EARLY, true, new Series(new Ref(REF), 3), "a  sentence",
            new PageId(9), new Picture("plan.png", "the plan"), new Ref(REF)));
    }

    @Test
    void empty_parts_count_as_missing() {
        assertThat(PostWords.of(new TypedPost("x", "", "", false, "", null, "", null, "", "", ""))).isEqualTo(PostWords.of(PostKind.WORKING_ON, PostText.of("x")));
    }

    @Test
    void a_draft_may_be_empty_and_its_picture_without_words() {
        assertThat(PostWords.draft(new TypedPost(null, null, null, false, null, null, null, null, "plan.png", "", null)).picture())
            .isEqualTo(new Picture("plan.png", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "' ', , , , , , , TEXT_BLANK, text", "x, WHIM, , , , , , UNKNOWN_POST_KIND, kind", "x, , SOON, , , , , UNKNOWN_PROGRESS, progress",
        "x, , , old, , , , SERIES_NOT_FOUND, series", "x, , , new, 0, , , BAD_PART, part", "x, , , new, 1000, , , BAD_PART, part",
        "x, , , , , plan.png, , PICTURE_NEEDS_WORDS, pictureAlt", "x, , , , , ../plan.png, alt, BAD_PICTURE, picture", "x, , , , , a\\b.png, alt, BAD_PICTURE, picture"})
    void what_cannot_be_said_is_refused_with_its_field(String text, String kind, String progress, String series, Integer part, String picture, String alt,
                                                       String refusal, String field) {
        Refused refused = catchThrowableOfType(Refused.class, () -> PostWords.of(new TypedPost(text, kind, progress, false, series, part, null, null, picture, alt, null)));
        assertThat(refused.refusal().name()).isEqualTo(refusal);
        assertThat(refused.field()).contains(field);
    }

    @Test
    void a_name_of_no_post_is_refused() {
        Refused refused = catchThrowableOfType(Refused.class, () -> PostWords.of(new TypedPost("x", null, null, false, null, null, null, null, null, null, "short")));
        assertThat(refused.refusal()).isEqualTo(PostRefusal.QUOTED_NOT_FOUND);
    }

    @Test
    void a_series_that_is_begun_twice_with_the_same_words_is_said_once() {
        TypedPost typed = new TypedPost("Part one.", null, null, false, "new", null, null, null, null, null, null);
        assertThat(PostWords.of(typed)).isNotEqualTo(PostWords.of(typed));
        assertThat(PostWords.of(typed).sameAs(PostWords.of(typed))).isTrue();
        assertThat(PostWords.of(typed).sameAs(PostWords.of(TypedPost.of("Part one.", null)))).isFalse();
        assertThat(PostWords.of(TypedPost.of("Part one.", null)).sameAs(PostWords.of(typed))).isFalse();
    }

    @Test
    void taking_words_back_leaves_the_kind_only() {
        PostWords words = PostWords.of(new TypedPost("Stuck.", "STUCK", "EARLY", true, REF, 3, "a sentence", 9L, "plan.png", "the plan", REF));
        assertThat(words.withdrawn()).isEqualTo(PostWords.of(PostKind.STUCK, PostText.NONE));
    }

    @ParameterizedTest
    @EnumSource(PostKind.class)
    void only_being_stuck_and_asking_ask(PostKind kind) {
        assertThat(kind.asks()).isEqualTo(kind == PostKind.STUCK || kind == PostKind.ASK);
    }

    @Test
    void kinds_are_listed_with_commas_in_any_case() {
        assertThat(PostKind.parseAll(" stuck, ASK ,")).isEqualTo(EnumSet.of(PostKind.STUCK, PostKind.ASK));
        assertThat(PostKind.parseAll(null)).isEmpty();
        assertThat(catchThrowableOfType(Refused.class, () -> PostKind.parseAll("stuck,whim")).field()).contains("kinds");
    }

    @Test
    void a_place_says_for_whom_posts_can_be_there() {
        PostPlace page = new PostPlace(new PageId(7), null, 5, 0);
        assertThat(page.audiences()).isEqualTo(Set.of(PostAudience.ONLY_ME, PostAudience.COMMUNITY, PostAudience.SITE));
        assertThat(page.usual()).isEqualTo(PostAudience.COMMUNITY);
        assertThat(PostPlace.ofCircle(3).audiences()).isEqualTo(Set.of(PostAudience.ONLY_ME, PostAudience.CIRCLE));
        assertThat(PostPlace.ofCircle(3).usual()).isEqualTo(PostAudience.CIRCLE);
        assertThat(PostPlace.NOWHERE.audiences()).isEqualTo(Set.of(PostAudience.ONLY_ME, PostAudience.SITE));
        assertThat(PostPlace.NOWHERE.usual()).isEqualTo(PostAudience.SITE);
    }

    @ParameterizedTest
    @CsvSource({"7, , , p7", ", , , w", "x, , , PLACE_NOT_FOUND", "7, QQQQQQQQQQQQQQQQQQQQQQ, , PLACE_NOT_FOUND", ", short, , PLACE_NOT_FOUND", ", , short, PLACE_NOT_FOUND",
        "-7, , , PLACE_NOT_FOUND"})
    void a_place_is_named_by_one_thing_or_none(String page, String community, String circle, String expected) {
        String read;
        try {
            PostSpot spot = PostSpot.parse(page, community, circle);
            read = new PostPlace(spot.page(), null, 0, 0).word();
        } catch (Refused refused) {
            read = refused.refusal().name();
        }
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({", , SITE", "site, DEMO, SITE", "space, DEMO, SPACE DEMO", "SPACE, , FEED_NOT_FOUND", "page, 7, PAGE 7", "mine, x, MINE", "own, , OWN", "nowhere, , UNKNOWN_SCOPE"})
    void a_feed_is_named_by_scope_and_name(String scope, String of, String expected) {
        String read;
        try {
            FeedScope parsed = FeedQuery.parse(scope, of, null).scope();
            read = (parsed.kind() + " " + parsed.of()).strip();
        } catch (Refused refused) {
            read = refused.refusal().name();
        }
        assertThat(read).isEqualTo(expected);
    }
}
