package com.atlassian.confluence.search;

import com.atlassian.bonnie.Searchable;

/** Called by the Adam profile app for 5.x to have a profile found again after a change. S-old */
public interface ConfluenceIndexer {
    void reIndex(Searchable searchable);
}
