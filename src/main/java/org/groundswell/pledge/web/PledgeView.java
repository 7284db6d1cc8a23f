package org.groundswell.pledge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.pledge.PledgeNews;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** A pledge as a card shows it. */
public final class PledgeView {
    private final SeenPledge pledge;
    private final ReaderWords words;
    private final WhoView author;
    private final MayView may;

    PledgeView(SeenPledge pledge, ReaderWords words) {
        this.pledge = pledge;
        this.words = words;
        this.author = new WhoView(pledge.author(), pledge.mine() && pledge.identity() == Identity.NAME_HIDDEN, words);
        this.may = new MayView(pledge);
    }

    public Html getRef() {
        return Html.text(pledge.ref().value());
    }

    public Html getAddress() {
        return words.link(PledgeNews.PATH + pledge.ref().value());
    }

    public WhoView getAuthor() {
        return author;
    }

    public Html getDay() {
        return words.day(pledge.openedAt());
    }

    public Html getMachineDay() {
        return words.machineDay(pledge.openedAt());
    }

    /** Whether the words begin with "I will" themselves, so that nobody says it twice. */
    public boolean isSaidInFull() {
        String begin = words.say("card.iWill").toString().toLowerCase(words.locale()) + " ";
        return pledge.words().iWill().toLowerCase(words.locale()).startsWith(begin);
    }

    public Html getIWill() {
        return Html.text(pledge.words().iWill());
    }

    /** The name of the state for style sheets and script. */
    public Html getState() {
        return Html.text(pledge.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public Html getStateWord() {
        return words.say("state." + pledge.state().name());
    }

    public boolean isThemed() {
        return !pledge.words().theme().isEmpty();
    }

    public Html getTheme() {
        return Html.text(pledge.words().theme());
    }

    public boolean isValued() {
        return !pledge.words().value().isEmpty();
    }

    public Html getValue() {
        return Html.text(pledge.words().value());
    }

    public List<DetailView> getDetails() {
        PledgeWords said = pledge.words();
        List<DetailView> details = new ArrayList<>();
        add(details, "why", said.why());
        add(details, "plan", said.plan());
        add(details, "barrier", said.barrier());
        add(details, "ask", said.ask());
        return details;
    }

    private void add(List<DetailView> details, String what, String text) {
        if (!text.isEmpty()) {
            details.add(new DetailView(words.say("card." + what), SafeText.paragraph(text)));
        }
    }

    public boolean isDetailed() {
        return !getDetails().isEmpty();
    }

    public boolean isTold() {
        return !pledge.story().isEmpty();
    }

    public Html getStory() {
        return SafeText.paragraph(pledge.story());
    }

    /** Whether something the reader may see moved its author to it. */
    public boolean isMoved() {
        return pledge.from() != null;
    }

    /** Null if nothing did. */
    public OriginView getOrigin() {
        return isMoved() ? new OriginView(pledge.from(), words) : null;
    }

    public boolean isBacked() {
        return (pledge.joins() > 0 || pledge.supports() > 0) && words.counting();
    }

    /** Joins and supports in words; whatever is zero is not said. */
    public Html getBacking() {
        Html joins = words.say("card.joins", pledge.joins());
        Html supports = words.say("card.supports", pledge.supports());
        if (pledge.joins() == 0 || pledge.supports() == 0) {
            return pledge.joins() == 0 ? supports : joins;
        }
        return words.say("card.both", joins, supports);
    }

    public boolean isMine() {
        return pledge.mine();
    }

    public boolean isSupported() {
        return pledge.supported();
    }

    public int getVersion() {
        return pledge.version();
    }

    public MayView getMay() {
        return may;
    }
}
