package org.groundswell.outloud.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.outloud.ask.AskService;
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
    private final CurrentReader reader;

    public PostCards(Templates templates, ReactionService reactions, AskService asks, CurrentReader reader) {
        this.templates = templates;
        this.reactions = reactions;
        this.asks = asks;
        this.reader = reader;
    }

    /**
     * @param level the level of the headings on the page they stand on
     * @param here  the page whose posts are listed, which is not named once more on each of them; null for none
     */
    public List<Html> cards(List<SeenPost> posts, int level, PageId here, ReaderWords words) {
        return views(posts, words).stream()
            .map(post -> templates.render("outloud/post.vm", Map.of("post", post, "level", level, "placed", post.isPlacedBeside(here)))).toList();
    }

    /** The posts with the buttons their reader has; two questions at most, however many they are. */
    public List<PostView> views(List<SeenPost> posts, ReaderWords words) {
        Person person = reader.person();
        Map<Long, Set<ReactionKind>> pressed = reactions.of(posts.stream().map(SeenPost::id).toList(), person);
        Set<Long> onIt = asks.on(posts.stream().filter(PostCards::waits).map(SeenPost::id).toList(), person);
        return posts.stream().map(post -> new PostView(post, PostActs.of(post, pressed.getOrDefault(post.id(), Set.of()), onIt.contains(post.id()), words), words))
            .toList();
    }

    private static boolean waits(SeenPost post) {
        return post.ask() != null && post.ask().waiting();
    }
}
