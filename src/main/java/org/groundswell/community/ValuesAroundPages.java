package org.groundswell.community;

import java.util.List;
import org.groundswell.shared.domain.CommunityValues;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** The values of the community around a page, for features that do not know communities. */
@Component
public class ValuesAroundPages implements CommunityValues {
    private final CommunityPlaces places;

    public ValuesAroundPages(CommunityPlaces places) {
        this.places = places;
    }

    @Override
    public List<String> around(PageId page, Person reader) {
        return places.around(page, reader).map(place -> place.community().settings().values()).orElse(List.of());
    }
}
