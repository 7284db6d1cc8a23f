package example.board;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/** Text that is markup already. */
public class MarkupView {
    @Override
    @HtmlSafe
    public String toString() {
        return "<i>markup</i>";
    }
}
