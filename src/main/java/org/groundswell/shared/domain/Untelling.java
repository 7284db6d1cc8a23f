package org.groundswell.shared.domain;

/** Takes back what people were told: what it was about was withdrawn or parked, fewer may see it now, or its author hides the name. */
public interface Untelling {
    /** Nobody is told of it any more, in the wiki or by mail; asked after that is stored, as often as one likes. */
    void untell(Ref subject);
}
