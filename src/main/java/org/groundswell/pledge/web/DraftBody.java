package org.groundswell.pledge.web;

import org.groundswell.pledge.domain.Draft;

/** What the caller has begun to write. */
public record DraftBody(String iWill, String why, String plan, String barrier, String ask, String theme, String value, String identity, String savedAt) {
    static DraftBody of(Draft draft) {
        return new DraftBody(draft.words().iWill(), draft.words().why(), draft.words().plan(), draft.words().barrier(), draft.words().ask(),
            draft.words().theme(), draft.words().value(), draft.identity().name(), draft.savedAt().toString());
    }
}
