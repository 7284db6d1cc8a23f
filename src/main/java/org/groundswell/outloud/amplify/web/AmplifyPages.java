package org.groundswell.outloud.amplify.web;

import java.util.List;
import java.util.Map;
import org.groundswell.outloud.amplify.AmplifyService;
import org.groundswell.outloud.amplify.domain.AmplifyTarget;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.web.ChoiceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The form in which a post is passed on, and the sentence before its button. */
@Component
public class AmplifyPages {
    private final Templates templates;
    private final Speech speech;
    private final AmplifyService service;
    private final WikiPages pages;
    private final CurrentReader reader;

    public AmplifyPages(Templates templates, Speech speech, AmplifyService service, WikiPages pages, CurrentReader reader) {
        this.templates = templates;
        this.speech = speech;
        this.service = service;
        this.pages = pages;
        this.reader = reader;
    }

    /** The form, with the first community chosen; without any to choose it says so. */
    Html form(Ref post) {
        ReaderWords words = speech.onScreen("outloud");
        List<CommunityHome> homes = service.choices(post, reader.person());
        List<ChoiceView> choices = homes.stream().map(home -> new ChoiceView(home.ref().value(), Html.text(home.name()), false)).toList();
        Html first = homes.isEmpty() ? Html.EMPTY : sentence(service.target(post, homes.get(0).ref(), reader.person()), words);
        return templates.render("outloud/amplify.vm", Map.of("choices", choices, "choosable", !choices.isEmpty(), "sentence", first));
    }

    /** What passing it on there would mean. */
    AmplifyTargetBody target(Ref post, Ref community) {
        AmplifyTarget target = service.target(post, community, reader.person());
        return new AmplifyTargetBody(target.wider(), sentence(target, speech.onScreen("outloud")).toString());
    }

    private Html sentence(AmplifyTarget target, ReaderWords words) {
        Audience seers = pages.audience(target.home());
        if (!target.wider()) {
            return words.say("amplify.atOnce");
        }
        return seers.anyone() ? words.say("amplify.first.anyone") : words.say("amplify.first.people", seers.people());
    }
}
