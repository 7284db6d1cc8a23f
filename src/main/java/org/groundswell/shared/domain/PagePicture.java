package org.groundswell.shared.domain;

/**
 * A picture attached to a wiki page.
 *
 * @param path the address below the context path; whoever may see the page may fetch it
 */
public record PagePicture(PageId page, String fileName, String path) {
}
