package org.groundswell.outloud.domain;

/**
 * What has come together under a post; of each the number of people or things, never who.
 *
 * @param responses  what was said in answer, hidden and withdrawn ones left out
 * @param heard      who read it to the end and said so
 * @param supports   who supports it
 * @param thanks     who thanked for it
 * @param encourages who encouraged its author
 * @param amplified  in how many other communities it is shown
 */
public record PostCounts(int responses, int heard, int supports, int thanks, int encourages, int amplified) {
    public static final PostCounts NONE = new PostCounts(0, 0, 0, 0, 0, 0);

    /** That many responses more. */
    public static PostCounts response(int change) {
        return new PostCounts(change, 0, 0, 0, 0, 0);
    }

    /** Shown in that many other communities more. */
    public static PostCounts amplified(int change) {
        return new PostCounts(0, 0, 0, 0, 0, change);
    }

    /** The same numbers of a post that is shown nowhere but where it stands. */
    public PostCounts onlyHere() {
        return new PostCounts(responses, heard, supports, thanks, encourages, 0);
    }

    public PostCounts plus(PostCounts change) {
        return new PostCounts(responses + change.responses, heard + change.heard, supports + change.supports, thanks + change.thanks,
            encourages + change.encourages, amplified + change.amplified);
    }
}
