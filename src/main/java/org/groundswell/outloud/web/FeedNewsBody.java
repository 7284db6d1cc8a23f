package org.groundswell.outloud.web;

import org.groundswell.outloud.FeedService;

/**
 * What has come into a feed.
 *
 * @param count how many posts, 20 at most
 * @param more  whether there are more
 */
public record FeedNewsBody(int count, boolean more) {
    static FeedNewsBody of(int news) {
        return new FeedNewsBody(Math.min(news, FeedService.MOST_NEWS - 1), news >= FeedService.MOST_NEWS);
    }
}
