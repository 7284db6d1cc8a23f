package org.groundswell.outloud.amplify.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/** What is stored of posts that are passed on; changed only while the post is held. */
public interface Amplifications {
    Optional<Amplification> find(Ref ref);

    Optional<Amplification> find(long post, long community);

    /** @return what became of passing these posts on, whatever that is, by rising id; asked in one question */
    List<Amplification> of(Collection<Long> posts);

    /** @return the communities in which the post is shown because its author said yes */
    List<Long> opened(long post);

    /** @return how many the person has passed on since then */
    int since(Person person, Instant then);

    /** @return what the person passed on to the community that was shown there and ended since then, the latest first */
    List<Amplification> gone(Person person, long community, Instant since, int most);

    /** @return those that go on into communities at home on this page, by rising id */
    List<Amplification> live(PageId home, long after, int most);

    /** @return those that go on into communities at home in this space, by rising id */
    List<Amplification> live(SpaceKey space, long after, int most);

    /** @return those that go on into communities on pages behind this one, by rising page */
    List<Amplification> liveBehind(PageId home, int most);

    /** Stores a new one or what has become of one. */
    Amplification put(Amplification amplification);

    /** @return whether the author asked that the post be not passed on */
    boolean closed(long post);

    /** The author asks that the post be not passed on; once more changes nothing. */
    void close(long post, Person author, Instant now);

    void open(long post);
}
