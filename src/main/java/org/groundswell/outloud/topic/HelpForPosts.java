package org.groundswell.outloud.topic;

import java.util.List;
import java.util.Set;
import org.groundswell.outloud.ask.domain.OfferedHelp;
import org.groundswell.outloud.domain.Mentions;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostText;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Finds who offered help with what a post is about, by the topics it names. */
@Component
public class HelpForPosts implements OfferedHelp {
    private final TopicsOfPosts topics;
    private final HelpService help;

    HelpForPosts(TopicsOfPosts topics, HelpService help) {
        this.topics = topics;
        this.help = help;
    }

    @Override
    public List<Person> fitting(Post post, int most) {
        PostText text = post.words().text();
        Set<Long> named = topics.meant(post.place().space(), Mentions.in(text.whole() == null ? text.lead() : text.whole()).topics());
        return named.isEmpty() ? List.of() : List.copyOf(help.people(named, most));
    }
}
