package org.groundswell.community;

import java.util.List;
import org.groundswell.shared.domain.CommunityValues;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** The values of the community around a page. */
@Component
class ValuesAroundPages implements CommunityValues {
    @Override
    public List<String> around(PageId page, Person reader) {
        return List.of();
    }
}
