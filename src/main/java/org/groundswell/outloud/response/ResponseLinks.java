package org.groundswell.outloud.response;

import java.util.Set;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.response.domain.Response;
import org.groundswell.shared.domain.LinkedPages;
import org.groundswell.shared.domain.PageMentions;
import org.springframework.stereotype.Component;

/** Remembers which pages are linked to in what is said to posts. */
@Component
public class ResponseLinks {
    private final PageMentions mentions;
    private final LinkedPages linked;

    public ResponseLinks(PageMentions mentions, LinkedPages linked) {
        this.mentions = mentions;
        this.linked = linked;
    }

    /** Inside the unit of work that stores the response, while its post is held. */
    void keep(Response response, Post post) {
        boolean forMany = !PostAudience.COMMUNITY.widerThan(post.audience()) && !response.withdrawn();
        PageMentions.Source source = new PageMentions.Source(LinkingResponses.KIND, response.id(), response.ref(), post.place().page(), post.place().space(),
            response.saidAt(), response.identity());
        mentions.keep(source, forMany ? linked.in(response.words().text() + "\n" + response.words().evidence()) : Set.of());
    }
}
