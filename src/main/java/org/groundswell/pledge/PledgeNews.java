package org.groundswell.pledge;

import java.util.List;
import java.util.Optional;
import org.groundswell.pledge.domain.Backings;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Origins;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Telling;
import org.groundswell.shared.domain.Untelling;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Tells people what was done with pledges, after that is stored; liking one is told to nobody. */
@Component
public class PledgeNews {
    /** Where pledges are, below the context path; their ref comes behind it. */
    public static final String PATH = "/plugins/servlet/groundswell/pledge/";

    private final Optional<Telling> telling;
    private final Optional<Untelling> untelling;
    private final Origins origins;
    private final Backings backings;
    private final WikiPages pages;
    private final Transactions transactions;

    /**
     * @param telling   empty where nobody is told anything
     * @param untelling empty where nothing told can be taken back
     */
    PledgeNews(Optional<Telling> telling, Optional<Untelling> untelling, Origins origins, Backings backings, WikiPages pages, Transactions transactions) {
        this.telling = telling;
        this.untelling = untelling;
        this.origins = origins;
        this.backings = backings;
        this.pages = pages;
        this.transactions = transactions;
    }

    /** Somebody was moved to a pledge by what another one told. */
    void published(Pledge pledge, PageId home) {
        if (pledge.from() != null) {
            origins.cameOf(pledge.from(), happening(Kind.MOVED_TO_PLEDGE, pledge, "", home, by(pledge.author(), pledge.identity())), pledge.author());
        }
    }

    void changed(PledgeStep step, PageId home, Person person) {
        Pledge pledge = step.after();
        if (step.before().identity() == Identity.NAMED && pledge.identity() == Identity.NAME_HIDDEN) {
            removed(pledge);
        }
        if (step.joinedAs() != step.joinsAs()) {
            joined(step, home, person);
        }
        if (pledge.toldOf() && !pledge.story().equals(step.before().story())) {
            told(pledge, home);
        }
    }

    void removed(Pledge pledge) {
        untelling.ifPresent(some -> some.untell(pledge.ref()));
    }

    // Whoever leaves or takes another name was never told of under the one before.
    private void joined(PledgeStep step, PageId home, Person person) {
        Pledge pledge = step.after();
        if (step.joinedAs() != null) {
            untelling.ifPresent(some -> some.untell(Kind.JOINED_MY_PLEDGE, pledge.ref(), by(person, step.joinedAs())));
        }
        if (step.joinsAs() != null) {
            // Two colleagues are not told apart, so that each time one joins is a happening of its own.
            String which = step.joinsAs() == Identity.NAME_HIDDEN ? "#" + Ref.random() : "";
            telling.ifPresent(some -> some.tell(happening(Kind.JOINED_MY_PLEDGE, pledge, which, home, by(person, step.joinsAs())), List.of(pledge.author())));
        }
    }

    // All who do the same; the author is among them for nobody.
    private void told(Pledge pledge, PageId home) {
        List<Person> joiners = transactions.run(() -> backings.joiners(pledge.id()));
        telling.ifPresent(some -> some.tell(happening(Kind.TOLD_WHAT_I_JOINED, pledge, "", home, by(pledge.author(), pledge.identity())), joiners));
    }

    private Happening happening(Kind kind, Pledge pledge, String which, PageId home, Person by) {
        boolean open = pledge.identity() == Identity.NAMED && !pages.restricted(home);
        return new Happening(kind, pledge.ref(), PATH + pledge.ref() + which, home, open ? pledge.words().iWill() : "", by);
    }

    private static Person by(Person person, Identity identity) {
        return identity == Identity.NAME_HIDDEN ? Person.ANONYMOUS : person;
    }
}
