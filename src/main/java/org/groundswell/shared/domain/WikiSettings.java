package org.groundswell.shared.domain;

/** What administrators have chosen for the whole wiki. */
public interface WikiSettings {
    /** Something that is off until an administrator wants it. */
    enum Choice {
        /** The conversations about a page stand under every page. */
        PAGE_TALK
    }

    /** @return whether it is wanted; asked on every page, so it is remembered, and another node may take some minutes to hear of a change */
    boolean wants(Choice choice);

    /** Remembers what is chosen, for every node. */
    void choose(Choice choice, boolean wanted);
}
