package org.groundswell.community.domain;

/** A community and how somebody who may see it stands in it. */
public record Place(Community community, Standing standing) {
}
