package org.groundswell.outloud.web;

import java.util.Arrays;
import java.util.List;
import org.groundswell.outloud.domain.PostKind;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.Progress;
import org.groundswell.shared.web.ChoiceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** The form in which something is shared. */
public final class ComposerView {
    private final PostPlace place;
    private final ConsequenceWords consequences;
    private final ReaderWords words;

    /** @param place where it is shared */
    ComposerView(PostPlace place, ConsequenceWords consequences, ReaderWords words) {
        this.place = place;
        this.consequences = consequences;
        this.words = words;
    }

    public boolean isOnPage() {
        return place.onPage();
    }

    /** The page whose pictures can be shown along. */
    public Html getPage() {
        return place.onPage() ? Html.text(String.valueOf(place.page().value())) : Html.EMPTY;
    }

    public List<ChoiceView> getKinds() {
        return Arrays.stream(PostKind.values()).map(kind -> new ChoiceView(kind.name(), words.say("kind." + kind.name()), kind == PostKind.WORKING_ON)).toList();
    }

    public List<ChoiceView> getProgresses() {
        return Arrays.stream(Progress.values()).map(progress -> new ChoiceView(progress.name(), words.say("progress." + progress.name()), false)).toList();
    }

    public List<ChoiceView> getAudiences() {
        return place.audiences().stream().sorted()
            .map(audience -> new ChoiceView(audience.name(), words.say("audience.who." + audience.name()), audience == place.usual())).toList();
    }

    /** One sentence for each audience and name that can be chosen. */
    public List<ConsequenceView> getConsequences() {
        return place.audiences().stream().flatMap(audience -> consequences.of(place, audience, words).stream()).toList();
    }
}
