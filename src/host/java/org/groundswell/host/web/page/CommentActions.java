package org.groundswell.host.web.page;

import java.util.Date;
import java.util.List;
import org.groundswell.host.web.page.Views.CommentView;
import org.groundswell.host.web.page.Views.PersonView;
import org.groundswell.host.wiki.Comments.PageComment;
import org.groundswell.host.wiki.HostConversionContext;
import org.groundswell.host.wiki.HostConversionContext.Output;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.StorageRenderer;
import org.groundswell.host.wiki.WikiParts;

/** What people say below a page: reading it, saying something, taking back what one said. */
final class CommentActions {
    private static final String PLACE = "#comments";

    private final WikiParts wiki;
    private final StorageRenderer renderer;
    private final Reading reading;

    CommentActions(WikiParts wiki, StorageRenderer renderer) {
        this.wiki = wiki;
        this.renderer = renderer;
        this.reading = new Reading(wiki);
    }

    void addTo(Routes routes) {
        routes.post("/pages/doaddcomment.action", this::add);
        routes.post("/pages/removecomment.action", this::remove);
    }

    /** @return the comments of the page as this visitor sees them, the oldest first */
    List<CommentView> below(Visit visit, HostPage page) {
        return wiki.comments().of(page.getId()).stream().map(comment -> new CommentView(comment.id(), PersonView.of(comment.author(), visit.say("host.anonymous")),
            Views.when(Date.from(comment.at()), visit.locale()), renderer.render(comment.body(), HostConversionContext.of(page, Output.DISPLAY)),
            mayRemove(visit, page, comment))).toList();
    }

    private Answer add(Visit visit) {
        HostPage page = reading.page(visit, wiki.permissions()::mayComment);
        wiki.comments().say(page.getId(), visit.text("words"), visit.person());
        return new Answer.Redirect(Links.view(page) + PLACE);
    }

    private Answer remove(Visit visit) {
        HostPage page = reading.page(visit);
        PageComment comment = wiki.comments().of(page.getId()).stream().filter(one -> one.id() == visit.number("commentId")).findFirst().orElseThrow(NotShown::new);
        Reading.refuseUnless(visit, mayRemove(visit, page, comment));
        wiki.comments().remove(comment.id());
        return new Answer.Redirect(Links.view(page) + PLACE);
    }

    private boolean mayRemove(Visit visit, HostPage page, PageComment comment) {
        boolean own = visit.person() != null && visit.person().equals(comment.author());
        return own && wiki.permissions().mayComment(visit.person(), page) || wiki.permissions().mayAdminister(visit.person(), page.getSpace());
    }
}
