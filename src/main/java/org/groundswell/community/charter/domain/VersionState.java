package org.groundswell.community.charter.domain;

/** Where a version of a charter stands; only a draft can be written on. */
public enum VersionState {
    DRAFT, PROPOSED, CURRENT, SUPERSEDED, WITHDRAWN
}
