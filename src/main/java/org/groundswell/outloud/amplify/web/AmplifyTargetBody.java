package org.groundswell.outloud.amplify.web;

/**
 * What passing a post on to a community would mean.
 *
 * @param asked    whether its author is asked first
 * @param sentence the same in the caller's language
 */
public record AmplifyTargetBody(boolean asked, String sentence) {
}
