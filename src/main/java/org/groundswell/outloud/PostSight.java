package org.groundswell.outloud;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.groundswell.outloud.domain.Circles;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.SightGround;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiPages;
import org.springframework.stereotype.Component;

/** Whether somebody may see a post: the one answer for feeds, single posts, responses, search and notices. */
@Component
public class PostSight {
    private final Sight.Wiki wiki;
    private final AccessMode accessMode;
    private final Optional<Circles> circles;
    private final List<SightGround> grounds;
    private final Clock clock;

    /** @param circles empty where there are none, and then nobody belongs to one */
    public PostSight(Permissions permissions, WikiPages pages, Spaces spaces, AccessMode accessMode, Optional<Circles> circles, List<SightGround> grounds,
                     Clock clock) {
        this.wiki = new Sight.Wiki(permissions, pages, spaces);
        this.accessMode = accessMode;
        this.circles = circles;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** What this person may see, to be asked about many posts while one request is answered. */
    public Sight by(Person reader) {
        return new Sight(reader, wiki, circles, grounds, accessMode.readOnly(), clock);
    }

    public boolean sees(Post post, Person reader) {
        return by(reader).sees(post);
    }
}
