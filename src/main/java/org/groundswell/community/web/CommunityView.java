package org.groundswell.community.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityAct;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.community.domain.Neighbour;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.LoginLink;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;

/** A community as its home panel shows it. */
public final class CommunityView {
    private final HomeSight sight;
    private final Community community;
    private final CommunitySettings settings;
    private final ReaderWords words;

    CommunityView(HomeSight sight, ReaderWords words) {
        this.sight = sight;
        this.community = sight.seen().community();
        this.settings = community.settings();
        this.words = words;
    }

    /** The name script uses for it, empty where nothing can be done. */
    public Html getName() {
        return sight.live() && sight.seen().name() != null ? Html.text(sight.seen().name().value()) : Html.EMPTY;
    }

    /** Names it in lists, empty as long as it is not stored. */
    public Html getRef() {
        return community.stored() ? Html.text(community.ref().value()) : Html.EMPTY;
    }

    public Html getTitle() {
        return Html.text(settings.name());
    }

    public boolean isLive() {
        return !getName().isEmpty();
    }

    public boolean isLoggedIn() {
        return !sight.seen().standing().person().isAnonymous();
    }

    /** Whether the one thing missing to take part is to be logged in. */
    public boolean isWaitingForLogin() {
        return isLive() && !isLoggedIn() && community.stage().living();
    }

    public Html getLogin() {
        return sight.seen().home() == null ? Html.EMPTY : LoginLink.to(sight.seen().home().path(), words);
    }

    public Html getHome() {
        return sight.seen().home() == null ? Html.EMPTY : words.link(sight.seen().home().path());
    }

    public Html getHomeTitle() {
        return sight.seen().home() == null ? Html.EMPTY : Html.text(sight.seen().home().title());
    }

    public boolean isPurposed() {
        return !settings.purpose().isEmpty();
    }

    public Html getPurpose() {
        return Html.text(settings.purpose());
    }

    public boolean isExplained() {
        return !settings.why().isEmpty();
    }

    public Html getWhy() {
        return SafeText.paragraph(settings.why());
    }

    public boolean isIllustrated() {
        return !settings.whyLink().isEmpty();
    }

    public Html getWhyLink() {
        return settings.whyLink().startsWith("/") ? words.link(settings.whyLink()) : Html.text(settings.whyLink());
    }

    public Html getPermission() {
        return settings.permission().isEmpty() ? words.say("home.permission." + community.kind().name()) : SafeText.paragraph(settings.permission());
    }

    public boolean isResting() {
        return !community.stage().living();
    }

    public Html getTypeWord() {
        return words.say("home.type." + settings.type().name());
    }

    public Html getStageWord() {
        return words.say("home.stage." + community.stage().name());
    }

    /** What is worth doing at this time of its life. */
    public List<Html> getSuggestions() {
        return List.of(suggestion(1), suggestion(2), suggestion(3));
    }

    private Html suggestion(int number) {
        return words.say("home.suggest." + community.stage().name() + "." + number);
    }

    public boolean isValued() {
        return !settings.values().isEmpty();
    }

    public List<Html> getValues() {
        return settings.values().stream().map(Html::text).toList();
    }

    /** Whether people wait whom this reader could let in. */
    public boolean isAsked() {
        return community.counts().asking() > 0 && sight.seen().standing().power().isPresent();
    }

    public Html getAsking() {
        return words.say("home.asking", community.counts().asking());
    }

    /** Challenges nobody has answered for three weeks rise to the top. */
    public boolean isLate() {
        return community.counts().late(sight.seen().standing().now());
    }

    public boolean isChallenged() {
        return community.counts().waiting() > 0 && !isLate();
    }

    public Html getChallenges() {
        CommunityCounts counts = community.counts();
        return words.say(isLate() ? "home.challenges.late" : "home.challenges", counts.waiting(), words.day(counts.waitingSince()));
    }

    public Html getCharter() {
        return sight.seen().name() == null ? Html.EMPTY : words.link(CommunityPaths.charter(sight.seen().name()));
    }

    public Html getPage() {
        return sight.seen().name() == null ? Html.EMPTY : words.link(CommunityPaths.community(sight.seen().name()));
    }

    /** How many belong, follow and have signed; whatever is zero is not said, and nothing to whoever wants quiet. */
    public List<Html> getNumbers() {
        CommunityCounts counts = community.counts();
        BoardNumbers boards = sight.boards();
        List<Html> numbers = new ArrayList<>();
        add(numbers, counts.members(), words.say("home.count.members", counts.members()));
        add(numbers, counts.followers(), words.say("home.count.followers", counts.followers()));
        add(numbers, counts.signed(), words.say("home.count.signed", counts.signed()));
        add(numbers, boards.pledges(), words.say("home.count.pledges", boards.pledges()));
        add(numbers, boards.kept(), words.say("home.count.kept", boards.kept()));
        add(numbers, boards.stories(), words.say("home.count.stories", boards.stories()));
        return numbers.isEmpty() || words.counting() ? numbers : List.of();
    }

    public boolean isNumbered() {
        return !getNumbers().isEmpty();
    }

    private static void add(List<Html> numbers, int number, Html said) {
        if (number > 0) {
            numbers.add(said);
        }
    }

    public boolean isChecked() {
        return settings.checkDays() > 0 && community.stage().living();
    }

    public Html getCheck() {
        return words.say("home.check", settings.checkDays(), words.day(nextCheck()));
    }

    private Instant nextCheck() {
        Instant from = community.setUp() ? community.setUpAt() : community.createdAt();
        long days = Duration.between(from, sight.seen().standing().now()).toDays();
        return from.plus(Duration.ofDays((days / settings.checkDays() + 1) * settings.checkDays()));
    }

    public boolean isEdge() {
        return sight.seen().parent().isPresent();
    }

    public NeighbourView getParent() {
        return sight.seen().parent().map(this::neighbour).orElse(null);
    }

    public boolean isEdged() {
        return !sight.seen().edges().isEmpty();
    }

    public List<NeighbourView> getEdges() {
        return sight.seen().edges().stream().map(this::neighbour).toList();
    }

    public boolean isLearning() {
        return !sight.seen().teachers().isEmpty();
    }

    public List<NeighbourView> getTeachers() {
        return sight.seen().teachers().stream().map(this::neighbour).toList();
    }

    private NeighbourView neighbour(Neighbour neighbour) {
        return new NeighbourView(neighbour, words);
    }

    public boolean isMayOpenEdge() {
        return may(CommunityAct.OPEN_EDGE);
    }

    public boolean isMayChangeStage() {
        return may(CommunityAct.CHANGE_STAGE);
    }

    public boolean isMaySetUp() {
        return may(CommunityAct.SET_UP);
    }

    public boolean isMayLink() {
        return may(CommunityAct.LINK);
    }

    /** Whether nobody has said yet what it is for, and this reader could. */
    public boolean isNew() {
        return isMaySetUp() && !community.setUp();
    }

    private boolean may(CommunityAct act) {
        return isLive() && sight.seen().rights().contains(act);
    }
}
