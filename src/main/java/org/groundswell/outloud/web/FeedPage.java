package org.groundswell.outloud.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.FeedScope.Kind;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** A feed on a page of its own, with the ways to the reader's other feeds. */
@Component
public class FeedPage {
    private static final int A_PAGE = 20;

    private final Templates templates;
    private final Speech speech;
    private final FeedPages feeds;
    private final FeedTitles titles;
    private final CommunityHomes communities;
    private final CurrentReader reader;

    public FeedPage(Templates templates, Speech speech, FeedPages feeds, FeedTitles titles, CommunityHomes communities, CurrentReader reader) {
        this.templates = templates;
        this.speech = speech;
        this.feeds = feeds;
        this.titles = titles;
        this.communities = communities;
        this.reader = reader;
    }

    Html page(FeedQuery query) {
        ReaderWords words = speech.onScreen(FeedPages.FEATURE);
        Html list = feeds.feed(query, spot(query.scope()), A_PAGE, FeedAddresses.feed(query.scope()));
        return templates.render("outloud/feed-page.vm", Map.of("title", titles.of(query.scope(), reader.person(), words), "list", list,
            "scopes", scopes(query.scope(), words), "files", files(query, words), "search", words.link(FeedAddresses.SEARCH), "subscribable", query.scope().forPrograms()));
    }

    private static List<FileView> files(FeedQuery query, ReaderWords words) {
        return query.scope().forPrograms()
            ? List.of(FileView.of(query, "atom", "application/atom+xml", words), FileView.of(query, "json", "application/feed+json", words)) : List.of();
    }

    private List<ScopeView> scopes(FeedScope here, ReaderWords words) {
        List<ScopeView> scopes = new ArrayList<>();
        Person person = reader.person();
        add(scopes, FeedScope.SITE, words.say("page.site"), here, words);
        if (!person.isAnonymous()) {
            add(scopes, FeedScope.MINE, words.say("page.mine"), here, words);
            add(scopes, new FeedScope(Kind.OWN, ""), words.say("page.own"), here, words);
            communities.of(person).forEach(home -> add(scopes, community(home), Html.text(home.name()), here, words));
        }
        if (scopes.stream().noneMatch(ScopeView::isChosen)) {
            add(scopes, here, titles.of(here, person, words), here, words);
        }
        return scopes;
    }

    private static void add(List<ScopeView> scopes, FeedScope scope, Html label, FeedScope here, ReaderWords words) {
        scopes.add(new ScopeView(words.link(FeedAddresses.feed(scope)), label, scope.equals(here)));
    }

    private static FeedScope community(CommunityHome home) {
        return new FeedScope(Kind.COMMUNITY, home.ref().value());
    }

    /** Where one shares something from a feed: where it is, and from one's own lists with the whole site. */
    private static PostSpot spot(FeedScope scope) {
        return switch (scope.kind()) {
            case SITE, MINE, OWN -> PostSpot.SITE;
            case COMMUNITY -> new PostSpot(null, new Ref(scope.of()), null);
            case CIRCLE -> new PostSpot(null, null, new Ref(scope.of()));
            case PAGE -> Optional.of(scope.of()).filter(id -> id.matches("\\d{1,18}")).map(id -> PostSpot.on(new PageId(Long.parseLong(id)))).orElse(null);
            case SPACE, TOPIC, SERIES, PERSON -> null;
        };
    }
}
