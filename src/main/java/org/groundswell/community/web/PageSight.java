package org.groundswell.community.web;

import org.groundswell.community.domain.Momentum;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.community.domain.SeenEvent;
import org.groundswell.community.domain.SeenPerson;
import org.groundswell.shared.web.ListPart;

/**
 * All that the page about a community is made of.
 *
 * @param events      what happened, the newest first
 * @param tending     whether the reader lets people in; otherwise requests and invitations are empty
 * @param requests    who asks to join
 * @param invitations who is invited and has not answered
 */
record PageSight(SeenCommunity seen, Momentum momentum, ListPart<SeenEvent> events, boolean tending, ListPart<SeenPerson> requests,
    ListPart<SeenPerson> invitations) {
}
