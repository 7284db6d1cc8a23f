package org.groundswell.community.charter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;

/** Pages that 312 people can see. */
record ThreeHundred() implements WikiPages {
    @Override
    public Optional<WikiPage> find(PageId page) {
        return Optional.of(new WikiPage(page, new SpaceKey("DS"), "Home", "/x"));
    }

    @Override
    public List<Map<String, String>> macros(PageId page, String macro) {
        return List.of();
    }

    @Override
    public Audience audience(PageId page) {
        return Audience.of(312);
    }

    @Override
    public boolean restricted(PageId page) {
        return false;
    }

    @Override
    public List<PageId> ancestors(PageId page) {
        return List.of();
    }

    @Override
    public Optional<PageId> homeOf(SpaceKey space) {
        return Optional.empty();
    }
}
