package org.groundswell.outloud;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.outloud.domain.Circles;
import org.groundswell.outloud.domain.MyCircle;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostSituation;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.SightGround;
import org.groundswell.outloud.domain.StreamEntry;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.domain.WikiSpace;

/** What one reader may see of posts, asked once for each page, space and circle while one request is answered. */
public final class Sight {
    private static final PageRights READ = new PageRights(true, false, false);
    private static final PageRights WRITE = new PageRights(true, true, false);

    private final Person reader;
    private final Wiki wiki;
    private final Optional<Circles> circles;
    private final List<SightGround> grounds;
    private final boolean readOnly;
    private final Instant now;
    private final Map<PageId, PageRights> rights = new HashMap<>();
    private final Map<PageId, Optional<WikiPage>> pages = new HashMap<>();
    private final Map<SpaceKey, Boolean> open = new HashMap<>();
    private final Map<SpaceKey, Boolean> archived = new HashMap<>();
    private final Map<Long, PageRights> inCircles = new HashMap<>();
    private final Map<Long, Boolean> opened = new HashMap<>();

    Sight(Person reader, Wiki wiki, Optional<Circles> circles, List<SightGround> grounds, boolean readOnly, Clock clock) {
        this.reader = reader;
        this.wiki = wiki;
        this.circles = circles;
        this.grounds = grounds;
        this.readOnly = readOnly;
        this.now = clock.instant();
    }

    /** Where the wiki is asked. */
    record Wiki(Permissions permissions, WikiPages pages, Spaces spaces) {
    }

    public Person reader() {
        return reader;
    }

    /** @return whether the reader may see the post as it is now; a draft is seen by nobody in this way */
    public boolean sees(Post post) {
        return post.state() != PostState.DRAFT && rights(post).view();
    }

    /** @return what the reader may do where the post stands; nothing if the post is not for them */
    public PageRights rights(Post post) {
        boolean mine = !reader.isAnonymous() && post.author().equals(reader);
        if (post.audience() == PostAudience.ONLY_ME) {
            return mine ? WRITE : PageRights.NONE;
        }
        PageRights here = at(post.place());
        boolean forMany = !PostAudience.COMMUNITY.widerThan(post.audience());
        return !here.view() && forMany && opened(post) && there(post.place()) ? READ : here;
    }

    private boolean opened(Post post) {
        return opened.computeIfAbsent(post.id(), id -> grounds.stream().anyMatch(ground -> ground.opens(post, reader)));
    }

    // What stands on a page in the trash is seen by nobody, wherever else it was shown.
    private boolean there(PostPlace place) {
        return !place.onPage() || pages.computeIfAbsent(place.page(), wiki.pages()::find).isPresent();
    }

    /**
     * Whether the reader sees the post where it stands, and so what people said and pressed there, too; whoever sees it only where it was passed on sees
     * its words and nothing around them.
     */
    public boolean seesInPlace(Post post) {
        boolean ofAFew = PostAudience.COMMUNITY.widerThan(post.audience());
        return sees(post) && (ofAFew || at(post.place()).view());
    }

    /** @return what the reader may do at a place: on its page, or without one in its circle or in the whole site */
    public PageRights at(PostPlace place) {
        if (place.onPage()) {
            return on(place.page());
        }
        if (place.circle() != 0) {
            return inCircle(place.circle());
        }
        return reader.isAnonymous() ? PageRights.NONE : WRITE;
    }

    /** @return whether what stands there may be shown to the reader, as far as its page says */
    boolean open(StreamEntry entry) {
        if (entry.page() == null) {
            return !reader.isAnonymous();
        }
        return on(entry.page()).view();
    }

    boolean seesSpace(SpaceKey space) {
        return open.computeIfAbsent(space, key -> wiki.spaces().on(key, reader).view());
    }

    /** @return what the reader may do with a page */
    public PageRights on(PageId page) {
        return rights.computeIfAbsent(page, id -> wiki.permissions().on(id, reader));
    }

    /** @return the page, empty if there is none or the reader may not see it; null is no page */
    public Optional<WikiPage> page(PageId page) {
        return page == null || !on(page).view() ? Optional.empty() : pages.computeIfAbsent(page, wiki.pages()::find);
    }

    /** @return whether the reader belongs to the circle now */
    public boolean in(long circle) {
        return inCircle(circle).view();
    }

    private PageRights inCircle(long circle) {
        return reader.isAnonymous() ? PageRights.NONE
            : inCircles.computeIfAbsent(circle, id -> circles.flatMap(some -> some.circle(id, reader)).map(Sight::within).orElse(PageRights.NONE));
    }

    private static PageRights within(MyCircle circle) {
        return circle.open() ? WRITE : READ;
    }

    /** Says that the reader's belonging to a circle was just asked. */
    void knownIn(MyCircle circle) {
        inCircles.put(circle.id(), within(circle));
    }

    /** Says that the reader met the post in a list into which it was carried for readers like this one. */
    void knownOpen(Post post) {
        opened.put(post.id(), true);
    }

    /** @return how the reader stands to a post, for the rules */
    public PostSituation situation(Post post) {
        return new PostSituation(reader, rights(post), at(post.place()), readOnly, archived(post.place().space()), now);
    }

    /** @return how the reader stands to what may be posted at a place, for the rules */
    public PostSituation situation(PostPlace place) {
        return new PostSituation(reader, at(place), at(place), readOnly, archived(place.space()), now);
    }

    private boolean archived(SpaceKey space) {
        return space != null && archived.computeIfAbsent(space, key -> wiki.spaces().find(key).map(WikiSpace::archived).orElse(false));
    }
}
