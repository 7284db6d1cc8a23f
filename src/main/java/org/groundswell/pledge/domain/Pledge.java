package org.groundswell.pledge.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * Something a person will do, said on a board.
 *
 * @param id       0 as long as it is not stored
 * @param from     what moved its author to it, told elsewhere in the wiki; null for nothing
 * @param story    what came of it, empty if not told
 * @param openedAt when it was published; in a draft, when it was last saved
 * @param closedAt when it ended, null if it has not
 * @param frozenAt when the first person ever joined, null if nobody has
 * @param version  grows with every change by the author
 */
public record Pledge(long id, Ref ref, long board, Ref from, Person author, PledgeWords words, String story, PledgeState state, Identity identity,
                     Instant openedAt, Instant closedAt, Instant frozenAt, int joins, int supports, int version) {
    public static Pledge draft(long board, Person author, PledgeWords words, Identity identity, Instant now) {
        return new Pledge(0, Ref.random(), board, null, author, words, "", PledgeState.DRAFT, identity, now, null, null, 0, 0, 1);
    }

    /** The pledge as it is when it stands on the board for the first time. */
    public Pledge published(PledgeWords words, Identity identity, Ref from, Instant now) {
        return new Pledge(id, ref, board, from, author, words, "", PledgeState.OPEN, identity, now, null, null, 0, 0, 1);
    }

    /** The draft as it is when it has been written on. */
    public Pledge redrafted(PledgeWords words, Identity identity, Instant now) {
        return new Pledge(id, ref, board, from, author, words, "", state, identity, now, null, null, 0, 0, version);
    }

    /** The pledge in other words or under another name. */
    public Pledge edited(PledgeWords words, Identity identity) {
        return new Pledge(id, ref, board, from, author, words, story, state, identity, openedAt, closedAt, frozenAt, joins, supports, version + 1);
    }

    /** The pledge in another state; ending takes the time, going on forgets how it ended. */
    public Pledge moved(PledgeState target, String story, Instant now) {
        Instant ended = target.isOutcome() ? now : null;
        return new Pledge(id, ref, board, from, author, words, target.isOutcome() ? story : "", target, identity, openedAt, ended, frozenAt, joins, supports,
            version + 1);
    }

    /** The same outcome with its story told anew. */
    public Pledge told(String story) {
        return new Pledge(id, ref, board, from, author, words, story, state, identity, openedAt, closedAt, frozenAt, joins, supports, version + 1);
    }

    /** One person more or less who does the same; the first one fixes the wording. */
    public Pledge joined(int change, Instant now) {
        Instant frozen = frozenAt == null && change > 0 ? now : frozenAt;
        return new Pledge(id, ref, board, from, author, words, story, state, identity, openedAt, closedAt, frozen, joins + change, supports, version);
    }

    /** One person more or less who likes it. */
    public Pledge supported(int change) {
        return new Pledge(id, ref, board, from, author, words, story, state, identity, openedAt, closedAt, frozenAt, joins, supports + change, version);
    }

    public boolean frozen() {
        return frozenAt != null;
    }

    /** Whether it is known what came of it. */
    public boolean toldOf() {
        return !story.isEmpty();
    }

    public boolean kept() {
        return state == PledgeState.KEPT;
    }
}
