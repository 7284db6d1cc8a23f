package org.groundswell.outloud.response.web;

import java.util.Locale;
import org.groundswell.outloud.response.domain.ResponseAct;
import org.groundswell.outloud.response.domain.SeenResponse;
import org.groundswell.outloud.web.SaidText;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** A response in a thread. */
public final class ResponseView {
    private final SeenResponse response;
    private final WikiPage page;
    private final ReaderWords words;
    private final WhoView author;

    /** @param page where the post stands, null for nowhere */
    ResponseView(SeenResponse response, WikiPage page, ReaderWords words) {
        this.response = response;
        this.page = page;
        this.words = words;
        this.author = new WhoView(response.author(), response.mine() && response.identity() == Identity.NAME_HIDDEN, words);
    }

    public Html getRef() {
        return Html.text(response.ref().value());
    }

    public int getVersion() {
        return response.version();
    }

    public WhoView getAuthor() {
        return author;
    }

    public Html getDay() {
        return words.day(response.saidAt());
    }

    public Html getMachineDay() {
        return words.machineDay(response.saidAt());
    }

    public boolean isEdited() {
        return response.editedAt() != null && !response.withdrawn();
    }

    /** The name of the kind for style sheets. */
    public Html getKind() {
        return Html.text(response.words().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public Html getKindWord() {
        return words.say("response.kind." + response.words().kind().name());
    }

    public boolean isInRole() {
        return response.words().inRole();
    }

    public Html getRoleLine() {
        return isInRole() ? words.say("response.role", words.say("stance." + response.words().stance().name())) : Html.EMPTY;
    }

    public boolean isWithdrawn() {
        return response.withdrawn();
    }

    public Html getText() {
        return SaidText.of(response.words().text(), page, words);
    }

    public boolean isEvident() {
        return !response.words().evidence().isEmpty();
    }

    public Html getEvidence() {
        return SafeText.paragraph(response.words().evidence());
    }

    public boolean isMayReply() {
        return response.rights().contains(ResponseAct.REPLY);
    }

    public boolean isMayEdit() {
        return response.rights().contains(ResponseAct.EDIT);
    }

    public boolean isMayWithdraw() {
        return response.rights().contains(ResponseAct.WITHDRAW);
    }
}
