package org.groundswell.outloud.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/** Which posts stand in which lists; changed only while the post is held. */
public interface Streams {
    /** Puts the post into these lists and takes it out of all others, those excepted in which somebody amplified it. */
    void put(Post post, Collection<Stream> lists);

    /**
     * Puts a post into one list more, because somebody amplified it there; once only.
     *
     * @param space         the space of that page, null without one
     * @param page          whose readers may see it there: the post's own page, or with the author's yes the home of the community it is shown in
     * @param at            when it was amplified, which is its place in the list
     * @param named         whether others may know that time; otherwise it stands at some moment of the day
     * @param amplification not 0
     */
    void amplify(Post post, Stream list, SpaceKey space, PageId page, Instant at, boolean named, long amplification);

    /** The page whose readers see an amplified post in a list stands in that space now. */
    void moved(long post, Stream list, SpaceKey space);

    /** Takes an amplified post out of a list again; one that was posted there stays. */
    void silence(long post, Stream list);

    /** Takes the post out of every list. */
    void removeAll(long post);

    /**
     * @return what stands in the lists, one more than asked for if there are more, sorted by time and then by post; a post that stands in several of them
     *     comes once for each
     */
    List<StreamEntry> read(StreamQuery query);

    /** @return where the post stands in these lists, the uppermost place; empty if in none of them */
    Optional<StreamEntry> find(Collection<Stream> lists, Ref post);

    /** @return every place where these posts stand in these lists */
    List<StreamEntry> among(Collection<Stream> lists, Collection<Long> posts);

    /**
     * Makes one list of two, a part at a time.
     *
     * @param most how many posts at most
     * @return whether there may be more
     */
    boolean merge(Stream from, Stream into, int most);
}
