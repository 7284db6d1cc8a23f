package org.groundswell.outloud.made.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.groundswell.outloud.domain.Post;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;

/**
 * A post with what was said to it.
 *
 * @param post   whole
 * @param quotes other views first, then what stands under it, each followed by the replies to it; nothing that was taken back
 * @param what   what helped, empty for nothing
 * @param helped who helped, by name
 */
public record Conversation(Post post, List<Quotable> quotes, String what, List<Person> helped) {
    public Conversation {
        quotes = List.copyOf(quotes);
        helped = List.copyOf(helped);
    }

    /**
     * The same with these quotes only.
     *
     * @throws Refused QUOTED_ANSWER_GONE if one of them is not among them
     */
    public Conversation quoting(Collection<Ref> chosen) {
        List<Quotable> taken = quotes.stream().filter(quote -> chosen.contains(quote.ref())).toList();
        if (taken.size() < Set.copyOf(chosen).size()) {
            throw new Refused(MadeRefusal.QUOTED_ANSWER_GONE, "quotes");
        }
        return new Conversation(post, taken, what, helped);
    }

    public Speaker teller() {
        return new Speaker(post.author(), post.identity());
    }

    /** Everybody whose words or name stand in it, once for each way they do. */
    public Set<Speaker> speakers() {
        Set<Speaker> speakers = new LinkedHashSet<>(List.of(teller()));
        Stream.concat(quotes.stream().map(Quotable::by), helped.stream().map(helper -> new Speaker(helper, Identity.NAMED))).forEach(speakers::add);
        return speakers;
    }
}
