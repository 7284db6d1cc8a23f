package org.groundswell.outloud.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostKind;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.Progress;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.web.ChoiceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** The form in which something is shared. */
public final class ComposerView {
    private final PostPlace place;
    private final Audience readers;
    private final String name;
    private final ReaderWords words;

    /**
     * @param place   where it is shared
     * @param readers who may open the page of the place, without meaning where there is none
     * @param name    the writer's own
     */
    ComposerView(PostPlace place, Audience readers, String name, ReaderWords words) {
        this.place = place;
        this.readers = readers;
        this.name = name;
        this.words = words;
    }

    public boolean isOnPage() {
        return place.onPage();
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
        List<ConsequenceView> sentences = new ArrayList<>();
        for (PostAudience audience : place.audiences()) {
            for (Identity identity : Identity.values()) {
                boolean usual = audience == place.usual() && identity == Identity.NAMED;
                sentences.add(new ConsequenceView(audience.name(), identity.name(), sentence(audience, identity), usual));
            }
        }
        return sentences;
    }

    private Html sentence(PostAudience audience, Identity identity) {
        if (audience == PostAudience.ONLY_ME) {
            return words.say("audience.onlyMe");
        }
        Html seers = seers(audience);
        return identity == Identity.NAMED ? words.say("audience.named", seers, name) : words.say("audience.hidden", seers);
    }

    private Html seers(PostAudience audience) {
        if (audience == PostAudience.CIRCLE) {
            return words.say("audience.circle");
        }
        if (!place.onPage()) {
            return words.say("audience.siteWide");
        }
        Html page = readers.anyone() ? words.say("audience.anyone") : words.say("audience.people", readers.people());
        return audience == PostAudience.SITE ? words.say("audience.site", page) : page;
    }
}
