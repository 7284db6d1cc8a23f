package org.groundswell.pledge.domain;

/** Where a board stands: taking pledges, or gathering what became of them. */
public enum Phase {
    OPEN, HARVEST
}
