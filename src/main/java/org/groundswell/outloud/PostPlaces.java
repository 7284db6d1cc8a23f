package org.groundswell.outloud;

import java.util.List;
import java.util.Optional;
import org.groundswell.outloud.domain.Circles;
import org.groundswell.outloud.domain.MyCircle;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostSituation;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.PagePicture;
import org.groundswell.shared.domain.PagePictures;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Where in the wiki one posts, and whether what a post points at is there for its author. */
@Component
public class PostPlaces {
    private static final int MOST_PICTURES = 100;

    private final CommunityHomes communities;
    private final Optional<Circles> circles;
    private final PagePictures pictures;
    private final PostSight sight;
    private final Posts posts;
    private final Transactions transactions;

    public PostPlaces(CommunityHomes communities, Optional<Circles> circles, PagePictures pictures, PostSight sight, Posts posts,
                      Transactions transactions) {
        this.communities = communities;
        this.circles = circles;
        this.pictures = pictures;
        this.sight = sight;
        this.posts = posts;
        this.transactions = transactions;
    }

    /** A place and how somebody who may see it stands there. */
    public record Where(PostPlace place, PostSituation situation, Sight sight) {
    }

    /**
     * The place that is meant.
     *
     * @throws Refused PLACE_NOT_FOUND if there is nothing this person may see
     */
    public Where where(PostSpot spot, Person person) {
        Sight seen = sight.by(person);
        PostPlace place = place(spot, seen);
        return new Where(place, seen.situation(place), seen);
    }

    /**
     * The pictures a post on that page can carry, by name, a hundred at most.
     *
     * @throws Refused PLACE_NOT_FOUND if there is no such page this person may see
     */
    public List<PagePicture> pictures(PostSpot spot, Person person) {
        PostPlace place = place(spot, sight.by(person));
        return place.onPage() ? pictures.on(place.page(), MOST_PICTURES) : List.of();
    }

    private PostPlace place(PostSpot spot, Sight seen) {
        if (spot.circle() != null) {
            MyCircle circle = circles.flatMap(some -> some.findCircle(spot.circle(), seen.reader())).orElseThrow(PostPlaces::notFound);
            seen.knownIn(circle);
            return PostPlace.ofCircle(circle.id());
        }
        if (spot.community() != null) {
            CommunityHome community = communities.find(spot.community(), seen.reader()).orElseThrow(PostPlaces::notFound);
            return new PostPlace(community.home().id(), community.home().space(), community.id(), 0);
        }
        if (spot.page() == null) {
            return PostPlace.NOWHERE;
        }
        WikiPage page = seen.page(spot.page()).orElseThrow(PostPlaces::notFound);
        long community = communities.around(page.id(), seen.reader()).map(CommunityHome::id).orElse(0L);
        return new PostPlace(page.id(), page.space(), community, 0);
    }

    /**
     * Makes sure that what the words point at is there for whoever says them.
     *
     * @param before what was said so far, null for something new; what was pointed at already is not asked again
     * @throws Refused ABOUT_NOT_FOUND, QUOTED_NOT_FOUND, BAD_PICTURE or NO_PAGE_FOR_THIS
     */
    void demandThere(PostWords words, PostWords before, PostPlace place, Sight author) {
        boolean newPage = words.about() != null && (before == null || !words.about().equals(before.about()));
        if (newPage && author.page(words.about()).isEmpty()) {
            throw new Refused(PostRefusal.ABOUT_NOT_FOUND, "about");
        }
        if (!words.anchor().isEmpty() && words.about() == null && !place.onPage()) {
            throw new Refused(PostRefusal.NO_PAGE_FOR_THIS, "anchor");
        }
        if (words.picture() != null && !place.onPage()) {
            throw new Refused(PostRefusal.NO_PAGE_FOR_THIS, "picture");
        }
        if (words.picture() != null && !words.picture().isIn(before) && pictures.find(place.page(), words.picture().file()).isEmpty()) {
            throw new Refused(PostRefusal.BAD_PICTURE, "picture");
        }
        boolean newQuote = words.quoted() != null && (before == null || !words.quoted().equals(before.quoted()));
        if (newQuote && transactions.run(() -> posts.find(words.quoted(), author::sees)).isEmpty()) {
            throw new Refused(PostRefusal.QUOTED_NOT_FOUND, "quoted");
        }
    }

    private static Refused notFound() {
        return new Refused(PostRefusal.PLACE_NOT_FOUND);
    }
}
