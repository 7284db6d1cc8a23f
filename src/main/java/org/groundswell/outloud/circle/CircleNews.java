package org.groundswell.outloud.circle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.outloud.circle.domain.CirclePart;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Telling;
import org.groundswell.shared.domain.Untelling;
import org.springframework.stereotype.Component;

/** Tells people that they are invited, without a word of the circle; asked after the invitation is stored. */
@Component
class CircleNews {
    private static final String PATH = "/plugins/servlet/groundswell/circles/";

    private final Optional<Telling> telling;
    private final Optional<Untelling> untelling;

    /** @param telling empty where nobody is told anything, like the other */
    CircleNews(Optional<Telling> telling, Optional<Untelling> untelling) {
        this.telling = telling;
        this.untelling = untelling;
    }

    /** Whoever refused before is not told, and so not asked, a second time. */
    void invited(CirclePart part, Person by) {
        if (part.state() == CirclePart.State.INVITED) {
            Happening invited = new Happening(Happening.Kind.INVITED_TO_CIRCLE, part.ref(), PATH + part.circleRef(), null, "", by);
            telling.ifPresent(some -> some.tell(invited, List.of(part.person())));
        }
    }

    /** These invitations are answered, taken back or void. */
    void settled(Collection<CirclePart> parts) {
        untelling.ifPresent(some -> parts.forEach(part -> some.untell(part.ref())));
    }
}
