package org.groundswell.shared.domain;

/**
 * A community as other features know it.
 *
 * @param id     what they may keep of it
 * @param home   the page it lives on; whoever may see that sees the community
 * @param tended whether the reader who asked tends it
 */
public record CommunityHome(long id, Ref ref, String name, WikiPage home, boolean tended) {
}
