package org.groundswell.outloud.ask.domain;

import java.util.List;
import org.groundswell.outloud.domain.Post;
import org.groundswell.shared.domain.Person;

/** Who has offered to help with what. */
public interface OfferedHelp {
    /** @return people whose offer fits the post's topics, the latest offer first */
    List<Person> fitting(Post post, int most);
}
