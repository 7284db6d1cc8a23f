package org.groundswell.community.domain;

import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.WikiPage;

/**
 * Another community that a reader may see, as it is named beside one.
 *
 * @param home its home page
 */
public record Neighbour(Ref ref, String name, String purpose, Stage stage, WikiPage home) {
    public static Neighbour of(Community community, WikiPage home) {
        return new Neighbour(community.ref(), community.settings().name(), community.settings().purpose(), community.stage(), home);
    }
}
