package org.groundswell.outloud.response.domain;


import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** The stored responses; changed only while their post is held. */
public interface Responses {
    Optional<Response> find(Ref ref);

    Optional<Response> find(long id);

    /** @return these responses, asked in one question */
    List<Response> all(Collection<Long> ids);

    /**
     * Those to the post itself that stand under it, oldest first.
     *
     * @return one more than the limit if there are more
     * @throws org.groundswell.shared.domain.Refused BAD_CURSOR if what it goes on behind is not among them
     */
    List<Response> under(long post, Cursor after, int limit);

    /** @return other views of the post, which stand beside it, oldest first */
    List<Response> beside(long post, int limit);

    /** @return those to these responses, oldest first, asked in one question; 500 at most */
    List<Response> replies(Collection<Long> parents);

    /** @return what the person has said since, to whatever post */
    List<Response> since(Person author, Instant from);

    /** @return everybody who said something to the post by their name, each once, 500 at most */
    List<Person> speakers(long post);

    Response add(Response response);

    void save(Response response);
}
