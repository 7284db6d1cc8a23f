package org.groundswell.outloud.response.domain;


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

    /** @return those to the post itself, oldest first, one more than the limit if there are more */
    List<Response> first(long post, Cursor after, int limit);

    /** @return those to these responses, oldest first, asked in one question; 500 at most */
    List<Response> under(Collection<Long> parents);

    /** @return the person's latest to the post, empty if they said nothing */
    Optional<Response> latest(long post, Person author);

    /** @return everybody who said something to the post by their name, each once, 500 at most */
    List<Person> speakers(long post);

    Response add(Response response);

    void save(Response response);
}
