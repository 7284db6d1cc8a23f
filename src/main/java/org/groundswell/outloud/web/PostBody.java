package org.groundswell.outloud.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.outloud.amplify.domain.SeenAmplification;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.WhoBody;

/**
 * A post as the caller may see it.
 *
 * @param text        in lists its beginning, alone all of it
 * @param longer      whether there is more than the beginning
 * @param quoted      the post it answers with its own words; told to the author only, because others may not know that there is one
 * @param identity    NAMED or NAME_HIDDEN, told to the author only
 * @param publishedAt ISO time in UTC; where the name is hidden the beginning of that day, like editedAt
 * @param passedOn    in lists, missing if it was posted there
 * @param may         what the caller may do with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostBody(String ref, String kind, String text, boolean longer, String progress, boolean halfFormed, String series, Integer part, String anchor,
                       PageLinkBody page, PageLinkBody about, String picture, String pictureAlt, String quoted, String audience, String state, String ask,
                       WhoBody author, String identity, String publishedAt, String editedAt, int responses, int heard, int supports, int thanks, int encourages,
                       int amplified, CarriedBody passedOn, boolean mine, int version, List<String> may) {
    static PostBody of(SeenPost post) {
        return of(post, null);
    }

    /** @param carried by which it stands in the list that was read, null if it was posted there */
    static PostBody of(SeenPost post, SeenAmplification carried) {
        PostWords words = post.words();
        return new PostBody(post.ref().value(), words.kind().name(), words.text().whole() == null ? words.text().lead() : words.text().whole(),
            words.text().longer(), name(words.progress()), words.halfFormed(), words.series() == null ? null : words.series().ref().value(),
            words.series() == null ? null : words.series().part(), words.anchor(), PageLinkBody.of(post.page()), PageLinkBody.of(post.about()),
            words.picture() == null ? null : words.picture().file(), words.picture() == null ? null : words.picture().alternative(),
            words.quoted() == null || !post.mine() ? null : words.quoted().value(), post.audience().name(), post.state().name(), name(post.ask()), WhoBody.of(post.author()),
            post.mine() ? post.identity().name() : null, JsonOutput.time(post.publishedAt()), JsonOutput.time(post.editedAt()), post.counts().responses(), post.counts().heard(),
            post.counts().supports(), post.counts().thanks(), post.counts().encourages(), post.counts().amplified(), CarriedBody.of(carried), post.mine(), post.version(),
            JsonOutput.names(post.rights()));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
