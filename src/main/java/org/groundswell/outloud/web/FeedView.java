package org.groundswell.outloud.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.PostKind;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.shared.web.ChoiceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.LoginLink;
import org.groundswell.shared.web.ReaderWords;

/** A feed around its posts. */
public final class FeedView {
    private final FeedQuery query;
    private final Html title;
    private final PostSpot spot;
    private final boolean mayPost;
    private final boolean loggedIn;
    private final String here;
    private final ReaderWords words;

    /** Kinds that are looked for together. */
    private enum Group {
        ALL, WORK(PostKind.WORKING_ON, PostKind.HOW_WE_WORK), ASKS(PostKind.STUCK, PostKind.ASK), LEARNED(PostKind.LEARNED, PostKind.HEARD_ON_GROUND),
        STORIES(PostKind.STORY), IDEAS(PostKind.IDEA, PostKind.PROVOCATION);

        private final Set<PostKind> kinds;

        Group(PostKind... kinds) {
            this.kinds = Set.of(kinds);
        }
    }

    /**
     * @param spot    where one shares something from here, null for nowhere
     * @param mayPost whether the reader may share something there
     * @param here    the path of the page the reader is on, null if that is no page yet
     */
    FeedView(FeedQuery query, Html title, PostSpot spot, boolean mayPost, boolean loggedIn, String here, ReaderWords words) {
        this.query = query;
        this.title = title;
        this.spot = spot;
        this.mayPost = mayPost;
        this.loggedIn = loggedIn;
        this.here = here;
        this.words = words;
    }

    public Html getTitle() {
        return title;
    }

    public Html getLead() {
        return words.say("feed.lead");
    }

    /** Which feed it is, as script asks for it. */
    public Html getQuery() {
        String kinds = query.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return Html.text("scope=" + query.scope().kind().word() + "&of=" + encoded(query.scope().of()) + "&kinds=" + encoded(kinds));
    }

    /** Where something is shared from here, as script says it. */
    public Html getSpot() {
        if (spot == null || spot.equals(PostSpot.SITE)) {
            return Html.EMPTY;
        }
        if (spot.page() != null) {
            return Html.text("page=" + spot.page().value());
        }
        return Html.text(spot.community() != null ? "community=" + spot.community() : "circle=" + spot.circle());
    }

    /** Whether script, too, says no numbers. */
    public boolean isQuiet() {
        return !words.counting();
    }

    public boolean isMayPost() {
        return mayPost;
    }

    public boolean isLoggedIn() {
        return loggedIn;
    }

    /** Whether the one thing missing to share something here is to be logged in. */
    public boolean isWaitingForLogin() {
        return !loggedIn && here != null;
    }

    public Html getLogin() {
        return here == null ? Html.EMPTY : LoginLink.to(here, words);
    }

    /** Whether the reader may choose kinds; a feed that was made for some kinds shows those. */
    public boolean isChoosable() {
        return query.kinds().isEmpty();
    }

    public List<ChoiceView> getChoices() {
        return Arrays.stream(Group.values()).map(group -> new ChoiceView(group.kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
            words.say("feed.choose." + group.name()), group == Group.ALL)).toList();
    }

    /** What stands where nothing has been shared. */
    public Html getEmptiness() {
        if (query.scope().kind() == FeedScope.Kind.MINE) {
            return words.say("feed.empty.mine");
        }
        return words.say(mayPost ? "feed.empty.first" : "feed.empty");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
