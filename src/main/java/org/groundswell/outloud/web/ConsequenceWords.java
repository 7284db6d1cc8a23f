package org.groundswell.outloud.web;

import java.util.Arrays;
import java.util.List;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.springframework.stereotype.Component;

/** Says before each act who will see it, under which name, with the true number (product S1). */
@Component
public class ConsequenceWords {
    private final WikiPages pages;
    private final People people;
    private final CurrentReader reader;

    public ConsequenceWords(WikiPages pages, People people, CurrentReader reader) {
        this.pages = pages;
        this.people = people;
        this.reader = reader;
    }

    /** What it means to say something for these people at that place, under each name. */
    public List<ConsequenceView> of(PostPlace place, PostAudience audience, ReaderWords words) {
        boolean usual = audience == place.usual();
        Html seers = audience == PostAudience.ONLY_ME ? Html.EMPTY : seers(place, audience, words);
        return Arrays.stream(Identity.values()).map(name -> new ConsequenceView(audience, name, usual, sentence(audience, name, seers, words))).toList();
    }

    private Html sentence(PostAudience audience, Identity name, Html seers, ReaderWords words) {
        if (audience == PostAudience.ONLY_ME) {
            return words.say("audience.onlyMe");
        }
        return name == Identity.NAMED ? words.say("audience.named", seers, people.nameOf(reader.person())) : words.say("audience.hidden", seers);
    }

    private Html seers(PostPlace place, PostAudience audience, ReaderWords words) {
        if (audience == PostAudience.CIRCLE) {
            return words.say("audience.circle");
        }
        if (!place.onPage()) {
            return words.say("audience.siteWide");
        }
        Audience readers = pages.audience(place.page());
        Html page = readers.anyone() ? words.say("audience.anyone") : words.say("audience.people", readers.people());
        return audience == PostAudience.SITE ? words.say("audience.site", page) : page;
    }
}
