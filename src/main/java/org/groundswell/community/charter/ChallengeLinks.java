package org.groundswell.community.charter;

import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeWords;
import org.groundswell.community.domain.Community;
import org.groundswell.shared.domain.LinkedPages;
import org.groundswell.shared.domain.PageMentions;
import org.springframework.stereotype.Component;

/** Remembers which pages challenges link to, as evidence or otherwise. */
@Component
class ChallengeLinks {
    private final PageMentions mentions;
    private final LinkedPages linked;

    ChallengeLinks(PageMentions mentions, LinkedPages linked) {
        this.mentions = mentions;
        this.linked = linked;
    }

    /** Inside the unit of work that stores the challenge. */
    void keep(Challenge challenge, Community community) {
        ChallengeWords words = challenge.words();
        mentions.keep(new PageMentions.Source(LinkingChallenges.KIND, challenge.id(), challenge.ref(), community.home(), community.space(), challenge.raisedAt(),
            challenge.identity()), linked.in(String.join("\n", words.troubles(), words.better(), words.evidence())));
    }

    void forget(Challenge challenge) {
        mentions.forget(LinkingChallenges.KIND, challenge.id());
    }
}
