package org.groundswell.community.space.web;

import org.groundswell.community.space.domain.SeenSpaceRequest;
import org.groundswell.community.space.domain.SpaceRequest;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** A request for a space, for a template. */
public final class SpaceRequestView {
    private static final String STATE = "org.groundswell.confluence.requests.state.";
    private static final String KIND = "org.groundswell.confluence.requests.kind.";
    private final SeenSpaceRequest seen;
    private final SpaceRequest request;
    private final ReaderWords words;

    SpaceRequestView(SeenSpaceRequest seen, ReaderWords words) {
        this.seen = seen;
        this.request = seen.request();
        this.words = words;
    }

    public Html getRef() {
        return Html.text(request.ref().value());
    }

    public WhoView getWho() {
        return new WhoView(seen.who(), false, words);
    }

    public Html getName() {
        return Html.text(request.wish().name());
    }

    public Html getPurpose() {
        return Html.text(request.wish().purpose());
    }

    public Html getKind() {
        return words.texts().of(KIND + request.wish().kind().name());
    }

    public Html getWhy() {
        return SafeText.paragraph(request.wish().why());
    }

    public boolean isReasoned() {
        return !request.wish().why().isEmpty();
    }

    public Html getDay() {
        return words.day(request.askedAt());
    }

    public Html getState() {
        return words.texts().of(STATE + request.state().name());
    }

    public boolean isWaiting() {
        return request.waiting();
    }

    public boolean isDone() {
        return request.state() == SpaceRequest.State.DONE;
    }

    /** Who answered and when. */
    public Html getAnswerHead() {
        return words.texts().say("org.groundswell.confluence.requests.answeredBy", new WhoView(seen.answeredBy(), false, words).getName(),
            words.day(request.answeredAt()));
    }

    public Html getAnswer() {
        return SafeText.paragraph(request.answer());
    }

    public boolean isWorded() {
        return !request.answer().isEmpty();
    }

    /** Where the space is; a path of the wiki may have been copied with or without its context path. */
    public Html getAddress() {
        String address = request.address();
        boolean complete = !address.startsWith("/") || address.startsWith(words.base() + "/");
        return complete ? Html.text(address) : words.link(address);
    }

    public boolean isAnswerable() {
        return seen.answerable();
    }
}
