package org.groundswell.community.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** What ties people to communities; changed only while the community is held. */
public interface Ties extends CommunityRemains {
    /** @return all of a person's in a community, asked in one question */
    MyTies of(long community, Person person);

    /** @return by which a person follows, belongs to and tends communities, those they follow or belong to only, the latest first, asked in one question */
    Map<Long, MyTies> of(Person person, int most);

    /** @return a person's in each of the communities, asked in one question; a community without any is missing */
    Map<Long, MyTies> of(Collection<Long> communities, Person person);

    /** @return a person's and everybody's to seats, asked in one question */
    List<Tie> around(long community, Person person);

    Optional<Tie> find(long community, Ref ref);

    /**
     * Stores a tie, over the row there is of its kind, community, subject and person.
     *
     * @return the tie with its id and ref
     */
    Tie put(Tie tie);

    void remove(Tie tie);

    /** Removes everybody's of a kind about one subject. */
    void removeAbout(long community, Tie.Kind kind, long subject);

    /** @return everybody's of a kind, oldest first, as many as there are */
    List<Tie> all(long community, Tie.Kind kind);

    int count(long community, Tie.Kind kind);

    int count(long community, Tie.Kind kind, String state);

    /** @return how many of a kind there are about one subject */
    int countAbout(long community, Tie.Kind kind, long subject);

    /** @return how many have signed that version of the charter */
    int countSigned(long community, int version);

    /**
     * @param after the tie behind which to go on, null for the beginning
     * @return ties of one kind and state, the oldest first, one more than the limit if there are more
     * @throws org.groundswell.shared.domain.Refused BAD_CURSOR if that tie is no longer in the list
     */
    List<Tie> list(long community, Tie.Kind kind, String state, Cursor after, int limit);

    /** @return some ties of all communities that have been in this state since before a time */
    List<Tie> since(Tie.Kind kind, String state, Instant before, int limit);
}
