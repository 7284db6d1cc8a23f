package org.groundswell.outloud.domain;

/** Where a post stands; a withdrawn one has no text any more, an archived one is left out of feeds. */
public enum PostState {
    DRAFT, PUBLISHED, WITHDRAWN, ARCHIVED
}
