package org.groundswell.outloud.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.Test;

class StreamTest {
    private static final PostPlace PAGE = new PostPlace(new PageId(7), new SpaceKey("DEMO"), 5, 0);
    private static final Ref SERIES = new Ref("S".repeat(22));

    @Test
    void what_is_for_oneself_stands_in_ones_own_list_only() {
        assertThat(lists(PAGE, PostAudience.ONLY_ME, Identity.NAMED)).containsExactly("m:ada");
    }

    @Test
    void what_is_for_a_circle_stands_in_its_list_only() {
        assertThat(lists(PostPlace.ofCircle(3), PostAudience.CIRCLE, Identity.NAMED)).containsExactlyInAnyOrder("m:ada", "q:3");
    }

    @Test
    void what_is_for_a_community_stands_with_its_page_space_community_topics_series_and_author_and_that_for_the_site_in_the_sites_list_too() {
        Set<String> community = lists(PAGE, PostAudience.COMMUNITY, Identity.NAMED);
        assertThat(community).containsExactlyInAnyOrder("m:ada", "p:7", "p:9", "s:DEMO", "c:5", "t:11", "t:12", "r:" + SERIES, "a:ada");
        Set<String> site = lists(PAGE, PostAudience.SITE, Identity.NAMED);
        assertThat(site).containsAll(community).contains("w").hasSize(community.size() + 1);
    }

    @Test
    void a_hidden_name_has_no_list_of_its_own_that_others_read() {
        assertThat(lists(PAGE, PostAudience.SITE, Identity.NAME_HIDDEN)).doesNotContain("a:ada").contains("m:ada", "w");
    }

    @Test
    void what_stands_on_no_page_stands_in_no_space() {
        assertThat(lists(PostPlace.NOWHERE, PostAudience.SITE, Identity.NAMED)).containsExactlyInAnyOrder("m:ada", "w", "p:9", "t:11", "t:12", "r:" + SERIES, "a:ada");
    }

    @Test
    void what_is_put_away_stands_in_its_authors_list_and_what_was_withdrawn_or_not_published_in_none() {
        Post post = post(PAGE, PostAudience.SITE, Identity.NAMED);
        assertThat(Stream.of(post.archived(), List.of(11L))).containsExactly(Stream.own(post.author()));
        assertThat(Stream.of(post.withdrawn(), List.of(11L))).isEmpty();
        Post draft = Post.draft(post.author(), Identity.NAMED, PAGE, PostAudience.SITE, post.words(), Instant.EPOCH);
        assertThat(Stream.of(draft, List.of())).isEmpty();
    }

    private static Set<String> lists(PostPlace place, PostAudience audience, Identity identity) {
        return Stream.of(post(place, audience, identity), List.of(11L, 12L)).stream().map(Stream::name).collect(Collectors.toSet());
    }

    private static Post post(PostPlace place, PostAudience audience, Identity identity) {
        PostWords words = new PostWords(PostKind.STORY, PostText.of("It worked."), null, false, new Series(SERIES, 1), "", new PageId(9), null, null);
        return Post.draft(new Person("ada"), identity, place, audience, words, Instant.EPOCH).published(identity, audience, words, Instant.EPOCH);
    }
}
