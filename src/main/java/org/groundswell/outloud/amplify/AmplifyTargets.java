package org.groundswell.outloud.amplify;

import java.util.List;
import org.groundswell.outloud.PostPlaces;
import org.groundswell.outloud.PostSight;
import org.groundswell.outloud.amplify.domain.AmplifyRefusal;
import org.groundswell.outloud.amplify.domain.AmplifyTarget;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.WikiPages;
import org.springframework.stereotype.Component;

/** The communities into which somebody may pass a post on: those in which they may post, but not the one it stands in. */
@Component
public class AmplifyTargets {
    private final CommunityHomes communities;
    private final PostPlaces places;
    private final PostSight sight;
    private final WikiPages pages;

    public AmplifyTargets(CommunityHomes communities, PostPlaces places, PostSight sight, WikiPages pages) {
        this.communities = communities;
        this.places = places;
        this.sight = sight;
        this.pages = pages;
    }

    /** @return those of the person's own communities that can be chosen, by name */
    List<CommunityHome> choices(Post post, Person person) {
        return communities.of(person).stream().filter(home -> home.id() != post.place().community() && mayPost(home, person) && communities.living(home.id())).toList();
    }

    /**
     * @param community null if none was said
     * @throws Refused PLACE_NOT_FOUND if there is none this person may see, MAY_NOT_COMMENT or SPACE_PUT_AWAY if they may not post there, TAKES_NOTHING_NEW if
     *     it was retired, STANDS_THERE if the post does already
     */
    AmplifyTarget demand(Ref community, Post post, Person person) {
        Refused.ifPresent(PostRefusal.PLACE_NOT_FOUND.when(community == null));
        PostPlaces.Where where = places.where(new PostSpot(null, community, null), person);
        PostRules.demandPost(where.situation());
        PostPlace there = where.place();
        Refused.ifPresent(AmplifyRefusal.TAKES_NOTHING_NEW.when(!communities.living(there.community())));
        demandElsewhere(post, there.community());
        return new AmplifyTarget(there.community(), there.page(), there.space(), wider(post, there));
    }

    void demandElsewhere(Post post, long community) {
        Refused.ifPresent(AmplifyRefusal.STANDS_THERE.when(post.place().community() == community));
    }

    /** @return whether somebody who once passed something on there could do so now */
    boolean still(long community, Person person) {
        return communities.living(community) && communities.find(community, person).filter(home -> mayPost(home, person)).isPresent();
    }

    private boolean mayPost(CommunityHome home, Person person) {
        return PostRules.mayPost(sight.by(person).situation(new PostPlace(home.home().id(), home.home().space(), home.id(), 0)));
    }

    // In doubt it is, and the author is asked; whoever may not see the post does not see it without the author's yes in any case.
    private boolean wider(Post post, PostPlace there) {
        PostPlace here = post.place();
        if (!here.onPage()) {
            return pages.audience(there.page()).anyone();
        }
        boolean allOfItsSpace = here.space().equals(there.space()) && !pages.restricted(here.page());
        return !allOfItsSpace && !here.page().equals(there.page()) && !pages.audience(here.page()).anyone();
    }
}
