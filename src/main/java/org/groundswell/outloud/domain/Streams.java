package org.groundswell.outloud.domain;

import java.util.Collection;
import java.util.List;

/** Which posts stand in which lists. */
public interface Streams {
    /** Puts the post into these lists and takes it out of all others, those excepted in which somebody amplified it. */
    void put(Post post, Collection<Stream> lists);

    /** Puts a post into one list more, because somebody amplified it there; once only. */
    void amplify(Post post, Stream list, long amplification);

    /** Takes an amplified post out of a list again. */
    void silence(long post, Stream list);

    /** Takes the post out of every list. */
    void removeAll(long post);

    /** @return what stands in the lists, one more than asked for if there are more; a post that stands in several of them comes once for each */
    List<StreamEntry> read(StreamQuery query);
}
