package org.groundswell.outloud.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Optional;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.PostKind;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageLink;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewMacro;

/** Shows a feed on a page, where one shares work with those who read that page. */
public class FeedMacro extends ViewMacro {
    private static final int USUAL = 10;
    private static final int ON_PAPER = 30;

    private final FeedPages feeds;
    private final CommunityHomes communities;
    private final WikiPages pages;
    private final PageResources resources;
    private final CurrentReader reader;

    public FeedMacro(Templates templates, FeedPages feeds, CommunityHomes communities, WikiPages pages, PageResources resources, CurrentReader reader) {
        super(templates);
        this.feeds = feeds;
        this.communities = communities;
        this.pages = pages;
        this.resources = resources;
        this.reader = reader;
    }

    @Override
    protected Html display(Map<String, String> parameters, ConversionContext context) {
        if (old(context.getEntity()) || savedPage(context).isEmpty()) {
            return still(parameters, context);
        }
        resources.require("outloud-feed");
        PageId page = savedPage(context).get();
        return feeds.feed(query(parameters, page), PostSpot.on(page), number(parameters, USUAL), PageLink.path(page));
    }

    @Override
    protected Html still(Map<String, String> parameters, ConversionContext context) {
        resources.require("outloud-style");
        return savedPage(context).map(page -> feeds.still(query(parameters, page), number(parameters, ON_PAPER))).orElseGet(feeds::preview);
    }

    private FeedQuery query(Map<String, String> parameters, PageId page) {
        String of = parameters.getOrDefault("of", "");
        String scope = parameters.getOrDefault("scope", "community");
        return new FeedQuery(switch (scope) {
            case "page" -> new FeedScope(FeedScope.Kind.PAGE, String.valueOf(page.value()));
            case "space" -> space(of, page);
            case "community" -> community(page);
            default -> FeedScope.parse(scope, of);
        }, PostKind.parseAll(parameters.get("kinds")));
    }

    private FeedScope space(String of, PageId page) {
        Optional<String> here = pages.find(page).map(WikiPage::space).map(space -> space.value());
        return FeedScope.parse("space", of.isEmpty() ? here.orElse("") : of);
    }

    // Where no community is, a page is enough of one.
    private FeedScope community(PageId page) {
        return communities.around(page, reader.person()).map(home -> new FeedScope(FeedScope.Kind.COMMUNITY, home.ref().value()))
            .orElse(new FeedScope(FeedScope.Kind.PAGE, String.valueOf(page.value())));
    }

    private static int number(Map<String, String> parameters, int usual) {
        String number = parameters.getOrDefault("number", "");
        if (number.isEmpty()) {
            return usual;
        }
        if (!number.matches("\\d{1,2}") || Integer.parseInt(number) < 1 || Integer.parseInt(number) > Window.LARGEST) {
            throw new Refused(SharedRefusal.BAD_LIMIT, "number", Window.LARGEST);
        }
        return Integer.parseInt(number);
    }
}
