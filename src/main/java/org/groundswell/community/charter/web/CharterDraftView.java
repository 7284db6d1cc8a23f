package org.groundswell.community.charter.web;

import java.util.List;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterRules;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.domain.CommunityWords;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** The next version as those who tend the community write it. */
public final class CharterDraftView {
    private static final int NOTE = 450;
    private static final int LINES = CommunityWords.MOST_VALUES * (CommunityWords.LONGEST_VALUE + 2);
    private final SeenCharter charter;
    private final CharterVersion draft;
    private final CharterText begin;
    private final ReaderWords words;

    /** @param begin the text to write on: the draft's, else the one a draft starts from */
    CharterDraftView(SeenCharter charter, CharterText begin, ReaderWords words) {
        this.charter = charter;
        this.draft = charter.draft() == null ? null : charter.draft().version();
        this.begin = begin;
        this.words = words;
    }

    public boolean isStarted() {
        return draft != null;
    }

    public Html getLead() {
        return draft == null ? words.say("tend.lead.none")
            : words.say("tend.lead.draft", new WhoView(charter.draft().by(), false, words).getName());
    }

    public Html getSummary() {
        return words.say(draft == null ? "tend.write" : "tend.goOn");
    }

    /** Grows with every change of the draft, 0 if there is none. */
    public int getVersion() {
        return draft == null ? 0 : draft.version();
    }

    public boolean isMayWrite() {
        return charter.rights().contains(CharterAct.DRAFT);
    }

    public boolean isMayDrop() {
        return isStarted() && charter.rights().contains(CharterAct.DISCARD);
    }

    public List<FieldView> getFields() {
        return List.of(field("purpose", begin.purpose(), CharterSection.PURPOSE.longest(), false),
            field("values", begin.section(CharterSection.VALUES), LINES, true),
            field("weGive", begin.weGive(), CharterSection.WE_GIVE.longest(), false),
            field("youGet", begin.youGet(), CharterSection.YOU_GET.longest(), false),
            field("howToLeave", begin.howToLeave(), CharterSection.HOW_TO_LEAVE.longest(), false),
            field("body", begin.body(), CharterSection.BODY.longest(), false),
            field("changeNote", draft == null ? "" : draft.notes().change(), NOTE, true),
            field("intentNote", draft == null ? "" : draft.notes().intent(), NOTE, true));
    }

    private FieldView field(String name, String text, int most, boolean hinted) {
        return new FieldView(name, text, most, hinted, words);
    }

    public boolean isMayPropose() {
        return isStarted() && charter.rights().contains(CharterAct.PROPOSE);
    }

    /** Whether proposing begins a consent round because others have signed. */
    public boolean isRounds() {
        return CharterRules.asksOthers(charter.community(), charter.mine());
    }

    public Html getProposeLine() {
        return words.say(isRounds() ? "tend.propose.round" : "tend.propose.now");
    }

    public Html getProposeButton() {
        return words.say(isRounds() ? "tend.propose.round.button" : "tend.propose.now.button");
    }
}
