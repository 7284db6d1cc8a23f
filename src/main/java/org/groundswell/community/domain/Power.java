package org.groundswell.community.domain;

/** By which right somebody acts for a community: for themselves, as one of its stewards, or as administrator of the space. */
public enum Power {
    PERSON, STEWARD, ADMIN
}
