package org.groundswell.outloud;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.outloud.domain.FormerText;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.WikiPage;
import org.springframework.stereotype.Component;

/** Turns what is stored into what one reader may see of it. */
@Component
public class PostReading {
    private final People people;
    private final Clock clock;

    public PostReading(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @param post one this reader may see */
    public SeenPost seen(Post post, Sight reader) {
        return seen(List.of(post), Map.of(), reader).get(0);
    }

    /** @param posts all of them such that this reader may see them */
    public List<SeenPost> seen(Collection<Post> posts, Sight reader) {
        return seen(posts, Map.of(), reader);
    }

    /**
     * @param posts     all of them such that this reader may see them
     * @param amplified the amplifications by which they stand in a list, by the id of the post; those that were posted there are missing
     */
    List<SeenPost> seen(Collection<Post> posts, Map<Long, Long> amplified, Sight reader) {
        Faces faces = Faces.of(posts.stream().filter(post -> !hidden(post, reader.reader())).map(Post::author), reader.reader(), people);
        return posts.stream().map(post -> seen(post, amplified.getOrDefault(post.id(), 0L), faces, reader)).toList();
    }

    private SeenPost seen(Post post, long amplified, Faces faces, Sight reader) {
        boolean dayOnly = hidden(post, reader.reader());
        Optional<WikiPage> about = reader.page(post.words().about());
        boolean inPlace = reader.seesInPlace(post);
        PostWords words = post.words().about() != null && about.isEmpty() ? post.words().withoutPage() : post.words();
        return new SeenPost(post.id(), post.ref(), post.place(), reader.page(post.place().page()).orElse(null), inPlace ? about.orElse(null) : null, post.audience(),
            inPlace ? words : words.passedOn(),
            post.state(), post.ask(), faces.of(post.author(), post.identity()), post.identity(), time(post.publishedAt(), dayOnly), time(post.editedAt(), dayOnly), dayOnly,
            inPlace ? post.counts() : PostCounts.NONE,
            post.author().equals(reader.reader()), post.version(), amplified, PostRules.rights(post, reader.situation(post)));
    }

    /** What a post said before, as far as it was meant for as many as may read it now. */
    List<FormerText> history(List<FormerText> texts, Post post, Person reader) {
        boolean dayOnly = hidden(post, reader);
        return texts.stream().filter(text -> post.author().equals(reader) || !post.audience().widerThan(text.audience()))
            .map(text -> new FormerText(text.version(), text.kind(), text.audience(), text.text(), time(text.until(), dayOnly))).toList();
    }

    private Instant time(Instant time, boolean dayOnly) {
        return Days.told(time, dayOnly, clock.getZone());
    }

    private static boolean hidden(Post post, Person reader) {
        return !post.identity().mayBeNamed(post.author(), reader);
    }
}
