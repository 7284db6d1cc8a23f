package org.groundswell.outloud.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.outloud.amplify.web.AmplificationView;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** A post as a card shows it. */
public final class PostView {
    private static final int HEADLINE = 60;

    private final SeenPost post;
    private final ReaderWords words;
    private final WhoView author;
    private final List<ActView> acts;
    private final Passing passing;

    /** @param acts the buttons, in their order */
    public PostView(SeenPost post, List<ActView> acts, ReaderWords words) {
        this(post, acts, Passing.NONE, words);
    }

    /** @param acts the buttons, in their order */
    PostView(SeenPost post, List<ActView> acts, Passing passing, ReaderWords words) {
        this.post = post;
        this.passing = passing;
        this.words = words;
        this.author = new WhoView(post.author(), post.mine() && post.identity() == Identity.NAME_HIDDEN, words);
        this.acts = acts;
    }

    /**
     * What is to be said of passing it on.
     *
     * @param above by which it stands in the list, null if it was posted there
     * @param below what its reader is asked or has done
     */
    record Passing(AmplificationView above, List<AmplificationView> below) {
        static final Passing NONE = new Passing(null, List.of());
    }

    public Html getRef() {
        return Html.text(post.ref().value());
    }

    public int getVersion() {
        return post.version();
    }

    public Html getAddress() {
        return words.link(FeedAddresses.post(post.ref()));
    }

    public WhoView getAuthor() {
        return author;
    }

    public Html getDay() {
        return words.day(post.publishedAt());
    }

    public Html getMachineDay() {
        return words.machineDay(post.publishedAt());
    }

    public boolean isEdited() {
        return post.editedAt() != null && !isWithdrawn();
    }

    public boolean isMine() {
        return post.mine();
    }

    /** The name of the kind for style sheets. */
    public Html getKind() {
        return Html.text(lower(post.words().kind()));
    }

    public Html getKindWord() {
        return words.say("kind." + post.words().kind().name());
    }

    public boolean isPlaced() {
        return post.page() != null;
    }

    /** Whether it stands on another page than the one whose posts are listed. */
    boolean isPlacedBeside(PageId here) {
        return isPlaced() && !post.page().id().equals(here);
    }

    public Html getPlaceTitle() {
        return isPlaced() ? Html.text(post.page().title()) : Html.EMPTY;
    }

    public Html getPlaceAddress() {
        return isPlaced() ? words.link(post.page().path()) : Html.EMPTY;
    }

    public boolean isMarked() {
        return !getMarks().isEmpty();
    }

    /** How far it is, that it is half-formed, which part of a series: in words, each for itself. */
    public List<Html> getMarks() {
        List<Html> marks = new ArrayList<>();
        if (post.words().progress() != null) {
            marks.add(words.say("progress." + post.words().progress().name()));
        }
        if (post.words().halfFormed()) {
            marks.add(words.say("post.halfFormed"));
        }
        if (post.words().series() != null) {
            marks.add(words.say("post.part", post.words().series().part()));
        }
        return marks;
    }

    public boolean isAnchored() {
        return !post.words().anchor().isEmpty();
    }

    /** The page the quoted sentence is from, by its id. */
    public Html getAnchorPage() {
        if (post.about() != null) {
            return Html.text(String.valueOf(post.about().id().value()));
        }
        return isPlaced() ? Html.text(String.valueOf(post.page().id().value())) : Html.EMPTY;
    }

    public Html getAnchor() {
        return Html.text(post.words().anchor());
    }

    public boolean isWithdrawn() {
        return post.state() == PostState.WITHDRAWN;
    }

    /** All of it where all of it was read, else its beginning. */
    public Html getText() {
        String whole = post.words().text().whole();
        return SaidText.of(whole == null ? post.words().text().lead() : whole, post.page(), words);
    }

    /** The first words, for the title of a page. */
    public Html getHeadline() {
        return Html.text(post.words().text().beginning(HEADLINE));
    }

    public boolean isLonger() {
        return post.words().text().longer() && post.words().text().whole() == null;
    }

    public boolean isIllustrated() {
        return post.words().picture() != null && isPlaced();
    }

    public Html getPicture() {
        return isIllustrated() ? words.link(FeedAddresses.attachment(post.page().id(), post.words().picture().file())) : Html.EMPTY;
    }

    public Html getPictureAlternative() {
        return isIllustrated() ? Html.text(post.words().picture().alternative()) : Html.EMPTY;
    }

    public boolean isAboutPage() {
        return post.about() != null;
    }

    public Html getAboutTitle() {
        return isAboutPage() ? Html.text(post.about().title()) : Html.EMPTY;
    }

    public Html getAboutAddress() {
        return isAboutPage() ? words.link(post.about().path()) : Html.EMPTY;
    }

    public boolean isAsked() {
        return post.ask() != null && !isWithdrawn();
    }

    public Html getAskState() {
        return isAsked() ? Html.text(lower(post.ask())) : Html.EMPTY;
    }

    public Html getAskWord() {
        return isAsked() ? words.say("ask." + post.ask().name()) : Html.EMPTY;
    }

    public boolean isAskExplained() {
        return isAsked() && post.ask().waiting();
    }

    public Html getAskLine() {
        return isAskExplained() ? words.say("ask.line." + post.ask().name()) : Html.EMPTY;
    }

    public boolean isTold() {
        return !getNumbers().isEmpty();
    }

    /** Whether somebody passed it on to where it is read. */
    public boolean isCarried() {
        return passing.above() != null;
    }

    public AmplificationView getCarrying() {
        return passing.above();
    }

    public boolean isPassing() {
        return !passing.below().isEmpty();
    }

    public List<AmplificationView> getPassings() {
        return passing.below();
    }

    public List<ActView> getActs() {
        return acts;
    }

    /** What has come together under it, in words; whatever is zero is not said, and nothing to whoever wants quiet. */
    public List<Html> getNumbers() {
        PostCounts counts = post.counts();
        List<Html> lines = new ArrayList<>();
        add(lines, "responses", counts.responses());
        add(lines, "heard", counts.heard());
        add(lines, "supports", counts.supports());
        add(lines, "thanks", counts.thanks());
        add(lines, "encourages", counts.encourages());
        add(lines, "amplified", counts.amplified());
        return lines.isEmpty() || words.counting() ? lines : List.of();
    }

    private void add(List<Html> lines, String what, int number) {
        if (number > 0) {
            lines.add(words.say("post.number." + what, number));
        }
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
