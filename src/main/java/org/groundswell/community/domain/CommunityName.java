package org.groundswell.community.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;

/** The word by which an address names a community: its ref, or "page-" and the id of its home page. */
public record CommunityName(String value) {
    private static final String PAGE = "page-";
    private static final Pattern OF_PAGE = Pattern.compile(PAGE + "[1-9][0-9]{0,17}");

    /** @throws Refused COMMUNITY_NOT_FOUND if no community can have this name; null is allowed */
    public CommunityName {
        if (value == null || !OF_PAGE.matcher(value).matches() && Ref.parse(value).isEmpty()) {
            throw new Refused(CommunityRefusal.COMMUNITY_NOT_FOUND);
        }
    }

    public static CommunityName of(PageId home) {
        return new CommunityName(PAGE + home.value());
    }

    public static CommunityName of(Ref ref) {
        return new CommunityName(ref.value());
    }

    /** The name that goes along with a community wherever that goes, that of its page as long as nothing is stored. */
    public static CommunityName of(Community community) {
        return community.stored() ? of(community.ref()) : of(community.home());
    }

    /** @return empty if it is a ref */
    public Optional<PageId> page() {
        return value.startsWith(PAGE) ? Optional.of(new PageId(Long.parseLong(value.substring(PAGE.length())))) : Optional.empty();
    }

    /** @return empty if it names a page */
    public Optional<Ref> ref() {
        return Ref.parse(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
