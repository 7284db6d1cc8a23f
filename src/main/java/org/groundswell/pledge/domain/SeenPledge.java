package org.groundswell.pledge.domain;

import java.time.Instant;
import java.util.Set;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Origin;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;

/**
 * A pledge as one reader sees it; nothing in it gives a hidden name away.
 *
 * @param board     the board it stands on
 * @param from      what moved its author to it, null for nothing or if the reader may not see that
 * @param story     what came of it, empty if not told
 * @param author    who wrote it, as the reader may know it
 * @param identity  the author's choice of name
 * @param openedAt  when it was published; the beginning of that day if dayOnly
 * @param closedAt  when it ended, null if it has not; the beginning of that day if dayOnly
 * @param dayOnly   whether times are given as days because the name is hidden
 * @param mine      whether the reader wrote it
 * @param joined    whether the reader has joined it
 * @param supported whether the reader supports it
 * @param frozen    whether the wording is fixed because somebody joined it once
 * @param version   grows with every change by the author
 * @param rights    what the reader may do with it
 */
public record SeenPledge(Ref ref, Ref board, Origin from, PledgeWords words, PledgeState state, String story, Who author, Identity identity, Instant openedAt,
                         Instant closedAt, boolean dayOnly, int joins, int supports, boolean mine, boolean joined, boolean supported, boolean frozen,
                         int version, Set<PledgeAct> rights) {
    public SeenPledge {
        rights = Set.copyOf(rights);
    }
}
