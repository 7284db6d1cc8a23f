package org.groundswell.outloud.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PostRulesTest {
    private static final Person ADA = new Person("ada");
    private static final Person BEN = new Person("ben");
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final PageRights COMMENTER = new PageRights(true, true, false);
    private static final PageRights READER = new PageRights(true, false, false);

    @ParameterizedTest
    @EnumSource(PostAct.class)
    void nobody_does_anything_without_logging_in_or_while_the_wiki_is_read_only(PostAct act) {
        assertThat(PostRules.whyNot(act, post(PostKind.ASK), of(Person.ANONYMOUS, COMMENTER))).contains(SharedRefusal.NOT_LOGGED_IN);
        assertThat(PostRules.whyNot(act, post(PostKind.ASK), new PostSituation(ADA, COMMENTER, COMMENTER, true, false, NOW))).contains(SharedRefusal.READ_ONLY);
    }

    @Test
    void authors_and_others_may_do_what_is_theirs() {
        assertThat(PostRules.rights(post(PostKind.STORY), of(ADA, COMMENTER))).isEqualTo(EnumSet.of(PostAct.EDIT, PostAct.NARROW, PostAct.WIDEN, PostAct.WITHDRAW,
            PostAct.RESPOND, PostAct.MAKE_PAGE, PostAct.PLEDGE));
        assertThat(PostRules.rights(post(PostKind.STORY), of(BEN, COMMENTER))).isEqualTo(EnumSet.of(PostAct.RESPOND, PostAct.HEAR, PostAct.REACT, PostAct.AMPLIFY,
            PostAct.MAKE_PAGE, PostAct.PLEDGE));
        assertThat(PostRules.rights(post(PostKind.ASK), of(ADA, COMMENTER))).contains(PostAct.HELPED, PostAct.NOT_NEEDED).doesNotContain(PostAct.TAKE, PostAct.REOPEN);
        assertThat(PostRules.rights(post(PostKind.STUCK), of(BEN, COMMENTER))).contains(PostAct.TAKE).doesNotContain(PostAct.HELPED, PostAct.NOT_NEEDED);
    }

    @Test
    void who_may_only_read_hears_is_moved_passes_on_and_nothing_else() {
        assertThat(PostRules.rights(post(PostKind.STORY), of(BEN, READER))).isEqualTo(EnumSet.of(PostAct.HEAR, PostAct.AMPLIFY, PostAct.PLEDGE));
        assertThat(PostRules.rights(post(PostKind.ASK), of(BEN, READER))).as("an ask moves nobody").isEqualTo(EnumSet.of(PostAct.HEAR, PostAct.AMPLIFY));
        assertThat(why(PostAct.RESPOND, post(PostKind.ASK), of(BEN, READER))).contains(SharedRefusal.MAY_NOT_COMMENT);
    }

    @Test
    void an_author_who_may_no_longer_write_there_can_still_take_words_back_and_show_them_to_fewer() {
        assertThat(PostRules.rights(post(PostKind.STORY), of(ADA, PageRights.NONE))).contains(PostAct.WITHDRAW, PostAct.NARROW)
            .doesNotContain(PostAct.EDIT, PostAct.WIDEN, PostAct.RESPOND);
    }

    @Test
    void what_one_keeps_for_oneself_is_widened_where_one_may_write_only() {
        Post mine = post(PostKind.STORY).meantFor(PostAudience.ONLY_ME);
        PostSituation readerThere = new PostSituation(ADA, COMMENTER, READER, false, false, NOW);
        assertThat(PostRules.rights(mine, readerThere)).contains(PostAct.EDIT, PostAct.WITHDRAW).doesNotContain(PostAct.WIDEN);
        assertThat(why(PostAct.WIDEN, mine, readerThere)).contains(SharedRefusal.MAY_NOT_COMMENT);
        assertThat(why(PostAct.WIDEN, mine, of(ADA, COMMENTER))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EDIT, POST_NOT_YOURS", "NARROW, POST_NOT_YOURS", "WIDEN, POST_NOT_YOURS", "WITHDRAW, POST_NOT_YOURS", "HELPED, POST_NOT_YOURS",
        "NOT_NEEDED, POST_NOT_YOURS", "REOPEN, POST_NOT_YOURS"})
    void what_is_the_authors_is_nobody_elses_whoever_they_are(PostAct act, PostRefusal refusal) {
        assertThat(why(act, post(PostKind.ASK), of(BEN, new PageRights(true, true, true)))).contains(refusal);
    }

    @ParameterizedTest
    @EnumSource(value = PostAct.class, names = {"HEAR", "REACT", "TAKE", "AMPLIFY"})
    void nobody_praises_helps_or_passes_on_themselves(PostAct act) {
        assertThat(why(act, post(PostKind.ASK), of(ADA, COMMENTER))).contains(PostRefusal.OWN_POST);
    }

    @Test
    void what_was_withdrawn_or_put_away_is_left_alone() {
        assertThat(PostRules.rights(post(PostKind.ASK).withdrawn(), of(ADA, COMMENTER))).isEmpty();
        assertThat(PostRules.rights(post(PostKind.ASK).withdrawn(), of(BEN, COMMENTER))).isEmpty();
        assertThat(why(PostAct.RESPOND, post(PostKind.ASK).withdrawn(), of(BEN, COMMENTER))).contains(PostRefusal.POST_WITHDRAWN);
        assertThat(PostRules.rights(post(PostKind.ASK).archived(), of(ADA, COMMENTER))).isEqualTo(Set.of(PostAct.WITHDRAW));
        assertThat(why(PostAct.EDIT, post(PostKind.ASK).archived(), of(ADA, COMMENTER))).contains(PostRefusal.POST_ARCHIVED);
    }

    @ParameterizedTest
    @EnumSource(value = PostAudience.class, names = {"ONLY_ME", "CIRCLE"})
    void what_was_said_to_a_few_is_not_carried_to_others(PostAudience audience) {
        Post few = post(PostKind.STORY).meantFor(audience);
        for (PostAct act : EnumSet.of(PostAct.AMPLIFY, PostAct.MAKE_PAGE, PostAct.PLEDGE)) {
            assertThat(why(act, few, of(ADA, COMMENTER))).contains(PostRefusal.FOR_A_FEW);
        }
    }

    @Test
    void an_ask_is_taken_while_it_waits_and_opened_again_after_it_ended() {
        Post helped = post(PostKind.ASK).asking(AskState.HELPED, NOW);
        assertThat(why(PostAct.TAKE, helped, of(BEN, COMMENTER))).contains(PostRefusal.NO_OPEN_ASK);
        assertThat(why(PostAct.HELPED, helped, of(ADA, COMMENTER))).contains(PostRefusal.NO_OPEN_ASK);
        assertThat(why(PostAct.REOPEN, helped, of(ADA, COMMENTER))).isEmpty();
        assertThat(why(PostAct.TAKE, post(PostKind.ASK).asking(AskState.TAKEN, NOW), of(BEN, COMMENTER))).isEmpty();
        assertThat(why(PostAct.REOPEN, post(PostKind.ASK), of(ADA, COMMENTER))).contains(PostRefusal.ASK_NOT_ENDED);
        assertThat(why(PostAct.TAKE, post(PostKind.STORY), of(BEN, COMMENTER))).contains(PostRefusal.NO_OPEN_ASK);
        assertThat(why(PostAct.REOPEN, post(PostKind.STORY), of(ADA, COMMENTER))).contains(PostRefusal.ASK_NOT_ENDED);
    }

    @Test
    void nothing_new_begins_in_a_space_that_was_put_away() {
        PostSituation archived = new PostSituation(BEN, COMMENTER, COMMENTER, false, true, NOW);
        assertThat(refusal(() -> PostRules.demandPost(archived))).isEqualTo(PostRefusal.SPACE_PUT_AWAY);
        assertThat(why(PostAct.RESPOND, post(PostKind.STORY), archived)).contains(PostRefusal.SPACE_PUT_AWAY);
        assertThat(why(PostAct.AMPLIFY, post(PostKind.STORY), archived)).contains(PostRefusal.SPACE_PUT_AWAY);
        assertThat(PostRules.rights(post(PostKind.STORY), new PostSituation(ADA, COMMENTER, COMMENTER, false, true, NOW))).contains(PostAct.WITHDRAW, PostAct.NARROW)
            .doesNotContain(PostAct.EDIT, PostAct.WIDEN);
    }

    @Test
    void one_posts_where_one_may_comment() {
        PostRules.demandPost(of(BEN, COMMENTER));
        assertThat(refusal(() -> PostRules.demandPost(of(BEN, READER)))).isEqualTo(SharedRefusal.MAY_NOT_COMMENT);
        assertThat(refusal(() -> PostRules.demandPost(of(Person.ANONYMOUS, COMMENTER)))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
        assertThat(refusal(() -> PostRules.demand(PostAct.EDIT, post(PostKind.STORY), of(BEN, COMMENTER)))).isEqualTo(PostRefusal.POST_NOT_YOURS);
        assertThat(refusal(() -> PostRules.demandReader(of(Person.ANONYMOUS, READER)))).isEqualTo(SharedRefusal.NOT_LOGGED_IN);
    }

    private static Optional<Refusal> why(PostAct act, Post post, PostSituation situation) {
        return PostRules.whyNot(act, post, situation);
    }

    private static PostSituation of(Person person, PageRights rights) {
        return new PostSituation(person, rights, rights, false, false, NOW);
    }

    private static Post post(PostKind kind) {
        PostPlace place = new PostPlace(new PageId(7), new SpaceKey("DEMO"), 0, 0);
        PostWords words = PostWords.of(kind, PostText.of("I tried it."));
        return Post.draft(ADA, Identity.NAMED, place, PostAudience.COMMUNITY, words, NOW).published(Identity.NAMED, PostAudience.COMMUNITY, words, NOW);
    }
}
