package org.groundswell.outloud.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.outloud.amplify.AmplifyReading;
import org.groundswell.outloud.amplify.AmplifyReading.Around;
import org.groundswell.outloud.amplify.domain.SeenAmplification;
import org.groundswell.outloud.amplify.web.AmplificationView;
import org.groundswell.outloud.ask.AskService;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.response.ReactionService;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** Posts as cards, with what their reader has pressed on them. */
@Component
public class PostCards {
    private final Templates templates;
    private final ReactionService reactions;
    private final AskService asks;
    private final AmplifyReading amplified;
    private final CurrentReader reader;

    public PostCards(Templates templates, ReactionService reactions, AskService asks, AmplifyReading amplified, CurrentReader reader) {
        this.templates = templates;
        this.reactions = reactions;
        this.asks = asks;
        this.amplified = amplified;
        this.reader = reader;
    }

    /**
     * @param level the level of the headings on the page they stand on
     * @param here  the page whose posts are listed, which is not named once more on each of them; null for none
     */
    public List<Html> cards(List<SeenPost> posts, int level, PageId here, ReaderWords words) {
        return drawn(posts, amplified.of(posts, reader.person()), level, here, words);
    }

    /** One post, with all its reader is asked or has asked about passing it on. */
    public Html card(SeenPost post, int level, PageId here, ReaderWords words) {
        return drawn(List.of(post), amplified.of(post, reader.person()), level, here, words).get(0);
    }

    /** Posts on paper or in a mail, with who passed them on and nothing to press. */
    List<PostView> still(List<SeenPost> posts, ReaderWords words) {
        Around around = amplified.of(posts, reader.person());
        return posts.stream().map(post -> new PostView(post, List.of(), new PostView.Passing(above(post, around, words), List.of()), words)).toList();
    }

    private List<Html> drawn(List<SeenPost> posts, Around around, int level, PageId here, ReaderWords words) {
        return views(posts, around, words).stream()
            .map(post -> templates.render("outloud/post.vm", Map.of("post", post, "level", level, "placed", post.isPlacedBeside(here)))).toList();
    }

    // Two questions at most, however many they are.
    private List<PostView> views(List<SeenPost> posts, Around around, ReaderWords words) {
        Person person = reader.person();
        Map<Long, Set<ReactionKind>> pressed = reactions.of(posts.stream().map(SeenPost::id).toList(), person);
        Set<Long> onIt = asks.on(posts.stream().filter(post -> post.ask() == AskState.TAKEN).map(SeenPost::id).toList(), person);
        return posts.stream().map(post -> new PostView(post, PostActs.of(post, pressed.getOrDefault(post.id(), Set.of()), onIt.contains(post.id()), words),
            passing(post, around, words), words)).toList();
    }

    private static PostView.Passing passing(SeenPost post, Around around, ReaderWords words) {
        List<AmplificationView> below = around.below().getOrDefault(post.id(), List.of()).stream().map(one -> new AmplificationView(one, words)).toList();
        return new PostView.Passing(above(post, around, words), below);
    }

    private static AmplificationView above(SeenPost post, Around around, ReaderWords words) {
        SeenAmplification above = around.above().get(post.id());
        return above == null ? null : new AmplificationView(above, words);
    }
}
