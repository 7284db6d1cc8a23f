package org.groundswell.community.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.community.directory.domain.ListedCommunity;
import org.groundswell.community.domain.Community;
import org.groundswell.shared.domain.WikiPage;

/**
 * A community in the directory.
 *
 * @param openSeats  whether somebody is wished for to tend it
 * @param pagePath   of its home, below the context path
 * @param parentPath of the home of the community whose edge it is, missing if there is none the caller may see
 * @param member     whether the caller is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedCommunityBody(String ref, String title, String purpose, List<String> values, String type, String stage, boolean core, int members,
    boolean openSeats, String pagePath, String parentPath, boolean member, boolean follows) {

    static ListedCommunityBody of(ListedCommunity listed) {
        Community community = listed.community();
        return new ListedCommunityBody(community.ref().value(), community.settings().name(), community.settings().purpose(), community.settings().values(),
            community.settings().type().name(), community.stage().name(), community.core(), community.counts().members(), listed.openSeats(),
            listed.home().path(), listed.parent().map(WikiPage::path).orElse(null), listed.mine().membership().active(), listed.mine().follows());
    }
}
