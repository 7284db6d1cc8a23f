package org.groundswell.community.charter;

import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Texts;
import org.springframework.stereotype.Component;

/** Ready words to begin a charter with, in the reader's language; nothing of it is in effect. */
@Component
class SuggestedCharter {
    private final Texts texts;
    private final CurrentReader reader;

    SuggestedCharter(Texts texts, CurrentReader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    CharterText of(Community community) {
        CommunitySettings said = community.settings();
        return CharterText.of(said.purpose(), said.values(), text("org.groundswell.confluence.charter.suggested.weGive"),
            text("org.groundswell.confluence.charter.suggested.youGet"), text("org.groundswell.confluence.charter.suggested.howToLeave"),
            text("org.groundswell.confluence.charter.suggested.body"));
    }

    private String text(String key) {
        return texts.of(reader.locale(), key);
    }
}
