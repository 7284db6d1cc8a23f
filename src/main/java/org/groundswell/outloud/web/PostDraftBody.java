package org.groundswell.outloud.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.shared.web.JsonOutput;

/** What the caller has begun to write. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostDraftBody(String text, String kind, String progress, boolean halfFormed, String series, Integer part, String anchor, Long about, String picture,
                            String pictureAlt, String quoted, String identity, String audience, String savedAt) {
    static PostDraftBody of(Post draft) {
        PostWords words = draft.words();
        return new PostDraftBody(words.text().whole(), words.kind().name(), words.progress() == null ? null : words.progress().name(), words.halfFormed(),
            words.series() == null ? null : words.series().ref().value(), words.series() == null ? null : words.series().part(), words.anchor(),
            words.about() == null ? null : words.about().value(), words.picture() == null ? null : words.picture().file(),
            words.picture() == null ? null : words.picture().alternative(), words.quoted() == null ? null : words.quoted().value(), draft.identity().name(),
            draft.audience().name(), JsonOutput.time(draft.publishedAt()));
    }
}
