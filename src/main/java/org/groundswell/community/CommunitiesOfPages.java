package org.groundswell.community;

import java.util.List;
import java.util.Map;
import org.groundswell.shared.domain.PageFollower;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Founds a community when a page with its macro is saved for the first time. */
@Component
public class CommunitiesOfPages implements PageFollower {
    private final CommunityKeeping keeping;

    CommunitiesOfPages(CommunityKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public String macro() {
        return CommunityPlaces.MACRO;
    }

    @Override
    public void saved(PagePlace page, List<Map<String, String>> macros, Person saver) {
        keeping.saved(page, macros.get(0), saver);
    }
}
