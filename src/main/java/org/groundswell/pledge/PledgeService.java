package org.groundswell.pledge;

import java.util.List;
import java.util.Optional;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.Draft;
import org.groundswell.pledge.domain.Identity;
import org.groundswell.pledge.domain.PledgeEvent;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.SeenJoin;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.springframework.stereotype.Service;

/** Everything one can do with pledges; every act throws Refused if it is not allowed, and then nothing is stored. */
@Service
public class PledgeService {
    /** The pledges of a board that was just looked up for the same reader. */
    public Page<SeenPledge> list(SeenBoard board, PledgeQuery query, Person reader) {
        throw new UnsupportedOperationException();
    }

    /** The pledges of a board. */
    public Page<SeenPledge> list(BoardSpot spot, PledgeQuery query, Person reader) {
        throw new UnsupportedOperationException();
    }

    /** One published pledge. */
    public SeenPledge find(Ref pledge, Person reader) {
        throw new UnsupportedOperationException();
    }

    /** Puts a pledge on top of its board; the draft of the same person on that board becomes it. */
    public SeenPledge publish(BoardSpot spot, PledgeWords words, Identity identity, Person author) {
        throw new UnsupportedOperationException();
    }

    public Optional<Draft> draft(BoardSpot spot, Person author) {
        throw new UnsupportedOperationException();
    }

    /** Keeps what somebody has written so far, one draft per person and board. */
    public Draft saveDraft(BoardSpot spot, PledgeWords words, Identity identity, Person author) {
        throw new UnsupportedOperationException();
    }

    public void dropDraft(BoardSpot spot, Person author) {
        throw new UnsupportedOperationException();
    }

    /**
     * Changes the words or the name of a pledge.
     *
     * @param version the version the author saw, null to change whatever is there
     */
    public SeenPledge edit(Ref pledge, PledgeWords words, Identity identity, Integer version, Person author) {
        throw new UnsupportedOperationException();
    }

    /** Takes a pledge back that nobody ever joined. */
    public void remove(Ref pledge, Person author) {
        throw new UnsupportedOperationException();
    }

    /**
     * "I'll do this too"; once more changes name and words only.
     *
     * @param words what they say to it, at most 255 characters, null or blank for nothing
     */
    public SeenPledge join(Ref pledge, Identity identity, String words, Person person) {
        throw new UnsupportedOperationException();
    }

    /** Withdraws from a pledge, without a question and without a trace. */
    public SeenPledge leave(Ref pledge, Person person) {
        throw new UnsupportedOperationException();
    }

    /** Likes a pledge without joining it. */
    public SeenPledge support(Ref pledge, Person person) {
        throw new UnsupportedOperationException();
    }

    public SeenPledge unsupport(Ref pledge, Person person) {
        throw new UnsupportedOperationException();
    }

    /**
     * Says how it goes or what became of it; IN_PROGRESS starts an open pledge and reopens an ended one.
     *
     * @param story two sentences at an outcome, at most 450 characters, null or blank for none
     */
    public SeenPledge changeState(Ref pledge, PledgeState state, String story, Person author) {
        throw new UnsupportedOperationException();
    }

    /** Who has joined, in the order of joining. */
    public Page<SeenJoin> joins(Ref pledge, Window window, Person reader) {
        throw new UnsupportedOperationException();
    }

    /** What happened to a pledge, oldest first. */
    public List<PledgeEvent> history(Ref pledge, Person reader) {
        throw new UnsupportedOperationException();
    }
}
