package org.groundswell.outloud.topic.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.shared.domain.Person;

/** Who follows which streams; a person follows a stream once. */
public interface Follows {
    /** How many streams one person can follow. */
    int MOST = 500;

    void add(Person person, Stream stream, Instant now);

    void remove(Person person, Stream stream);

    /** @return what the person follows, the latest first */
    List<Stream> of(Person person);

    /** @return which of these streams the person follows, asked in one question */
    Set<Stream> among(Person person, Collection<Stream> streams);

    int count(Person person);

    /**
     * @param afterKey the user key behind which to go on, empty for the beginning
     * @return who follows one of the streams, by rising user key and each once; fewer than the limit only at the end
     */
    List<Person> followers(Collection<Stream> streams, String afterKey, int limit);

    /** Makes some followers of a stream followers of another. @return how many, fewer than asked for only at the end */
    int move(Stream from, Stream to, int most);

    /** @return how many rows went, fewer than asked for only at the end */
    int removeAll(Stream stream, int most);
}
