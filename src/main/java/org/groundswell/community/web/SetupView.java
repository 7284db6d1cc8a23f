package org.groundswell.community.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.community.domain.CommunityType;
import org.groundswell.community.domain.CommunityWords;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.community.domain.Stage;
import org.groundswell.shared.web.ChoiceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** What can be set up in a community, as it is now or usually is. */
public final class SetupView {
    private static final List<Integer> RHYTHMS = List.of(0, 14, 30, 60, 90);

    private final Community community;
    private final CommunitySettings settings;
    private final ReaderWords words;

    SetupView(HomeSight sight, ReaderWords words) {
        this.community = sight.seen().community();
        this.settings = community.settings();
        this.words = words;
    }

    public boolean isFirst() {
        return !community.setUp();
    }

    /** Whether people have signed purpose and values, so that only the charter changes them. */
    public boolean isSigned() {
        return community.hasCharter();
    }

    public int getVersion() {
        return community.version();
    }

    public Html getName() {
        return Html.text(settings.name());
    }

    public Html getPurpose() {
        return Html.text(settings.purpose());
    }

    public Html getPurposeHint() {
        return words.say("setup.purposeHint." + community.kind().name());
    }

    public Html getWhy() {
        return Html.text(settings.why());
    }

    public Html getWhyLink() {
        return Html.text(settings.whyLink());
    }

    public Html getPermission() {
        return Html.text(settings.permission());
    }

    public Html getPermissionHint() {
        return words.say("home.permission." + community.kind().name());
    }

    /** One to a line, as they are typed. */
    public Html getValues() {
        return Html.text(String.join("\n", settings.values()));
    }

    public List<ChoiceView> getTypes() {
        return Stream.of(CommunityType.values()).map(type -> new ChoiceView(type.name(), words.say("setup.type." + type.name()),
            words.say("setup.typeHint." + type.name()), type == settings.type())).toList();
    }

    public List<ChoiceView> getPolicies() {
        return Stream.of(JoinPolicy.values()).map(policy -> new ChoiceView(policy.name(), words.say("setup.join." + policy.name()),
            words.say("setup.joinHint." + policy.name()), policy == settings.joinBy())).toList();
    }

    public List<ChoiceView> getRhythms() {
        return Stream.concat(RHYTHMS.stream(), Stream.of(settings.checkDays())).distinct().sorted()
            .map(days -> choice(days, words.say("setup.check", days), settings.checkDays())).toList();
    }

    public List<ChoiceView> getSeats() {
        return IntStream.rangeClosed(1, CommunityWords.MOST_SEATS).mapToObj(number -> choice(number, words.say("setup.seats", number), settings.seats())).toList();
    }

    /** The stages one can go to from here. */
    public List<ChoiceView> getStages() {
        return community.stage().next().stream().map(this::stage).toList();
    }

    private ChoiceView stage(Stage stage) {
        return new ChoiceView(stage.name(), words.say("home.stage." + stage.name()), words.say("setup.stageHint." + stage.name()), false);
    }

    private static ChoiceView choice(int value, Html label, int chosen) {
        return new ChoiceView(String.valueOf(value), label, value == chosen);
    }
}
