package org.groundswell.pledge;

import java.util.Set;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.shared.domain.LinkedPages;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageMentions;
import org.springframework.stereotype.Component;

/** Remembers which pages pledges and their stories link to. */
@Component
class PledgeLinks {
    private final PageMentions mentions;
    private final LinkedPages linked;
    private final Boards boards;

    PledgeLinks(PageMentions mentions, LinkedPages linked, Boards boards) {
        this.mentions = mentions;
        this.linked = linked;
        this.boards = boards;
    }

    /** Inside the unit of work that stores the pledge, which is published. */
    void keep(Pledge pledge) {
        Set<PageId> pages = linked.in(text(pledge));
        if (pages.isEmpty()) {
            forget(pledge);
        } else {
            boards.find(pledge.board()).ifPresent(board -> mentions.keep(new PageMentions.Source(LinkingPledges.KIND, pledge.id(), pledge.ref(), board.home(),
                board.space(), pledge.openedAt(), pledge.identity()), pages));
        }
    }

    void forget(Pledge pledge) {
        mentions.forget(LinkingPledges.KIND, pledge.id());
    }

    private static String text(Pledge pledge) {
        PledgeWords words = pledge.words();
        return String.join("\n", words.iWill(), words.why(), words.plan(), words.barrier(), words.ask(), pledge.story());
    }
}
