package org.groundswell.shared.domain;

/**
 * Something people told that others can grow out of, as one reader may see it.
 *
 * @param lead its beginning in one line, 120 characters at most
 * @param by   whose it is, as the reader may know it
 * @param path where to read it, below the context path
 * @param page where it stands in the wiki, null for nowhere or if the reader may not see that
 */
public record Origin(Ref ref, String lead, Who by, String path, WikiPage page) {
}
