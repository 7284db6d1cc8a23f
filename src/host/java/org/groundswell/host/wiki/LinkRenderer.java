package org.groundswell.host.wiki;

import static org.groundswell.host.wiki.Html.attribute;
import static org.groundswell.host.wiki.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.function.BiFunction;
import org.w3c.dom.Element;

/** Links to pages, spaces and people, and pictures from elsewhere. A page the reader may not see is no more than its words. */
final class LinkRenderer {
    private final Pages pages;
    private final People people;
    private final Permissions permissions;
    private final Attachments attachments;
    private final WikiTexts texts;
    private final String contextPath;
    private final BiFunction<Element, ConversionContext, String> bodies;

    LinkRenderer(WikiParts wiki, WikiTexts texts, String contextPath, BiFunction<Element, ConversionContext, String> bodies) {
        this.pages = wiki.pages();
        this.people = wiki.people();
        this.permissions = wiki.permissions();
        this.attachments = wiki.attachments();
        this.texts = texts;
        this.contextPath = contextPath;
        this.bodies = bodies;
    }

    String link(Element link, ConversionContext context) {
        Optional<String> words = words(link, context);
        Element target = Nodes.childOf(link, "ri:").orElse(null);
        String anchor = link.getAttribute("ac:anchor");
        if (target == null) {
            return "<a" + attribute("href", "#" + anchor) + ">" + words.orElse(escape(anchor)) + "</a>";
        }
        return switch (target.getTagName()) {
            case "ri:page" -> page(target, words, anchor, context);
            case "ri:user" -> person(target, words);
            case "ri:space" -> "<a" + attribute("href", contextPath + "/display/" + target.getAttribute("ri:space-key")) + ">"
                + words.orElse(escape(target.getAttribute("ri:space-key"))) + "</a>";
            case "ri:url" -> address(target, words);
            default -> words.orElse("");
        };
    }

    String image(Element image, ConversionContext context) {
        String address = Nodes.child(image, "ri:url").map(url -> Html.address(url.getAttribute("ri:value")))
            .or(() -> Nodes.child(image, "ri:attachment").flatMap(file -> attached(file.getAttribute("ri:filename"), context))).orElse(null);
        String alt = image.getAttribute("ac:alt");
        if (address == null) {
            return escape(alt);
        }
        StringBuilder html = new StringBuilder("<img class=\"confluence-embedded-image\" loading=\"lazy\"").append(attribute("src", address))
            .append(attribute("alt", alt));
        for (String side : new String[] {"width", "height"}) {
            if (image.getAttribute("ac:" + side).matches("\\d{1,4}")) {
                html.append(attribute(side, image.getAttribute("ac:" + side)));
            }
        }
        return html.append(">").toString();
    }

    /** A file of the page itself. */
    private Optional<String> attached(String name, ConversionContext context) {
        return Optional.ofNullable(context.getEntity()).flatMap(page -> attachments.find(page.getLatestVersion().getId(), name)).map(file -> contextPath + file.path());
    }

    private String page(Element target, Optional<String> words, String anchor, ConversionContext context) {
        String title = target.getAttribute("ri:content-title");
        String spaceKey = target.hasAttribute("ri:space-key") ? target.getAttribute("ri:space-key") : context.getSpaceKey();
        String text = words.orElse(escape(title));
        return pages.byTitle(spaceKey, title).filter(page -> permissions.mayView(AuthenticatedUserThreadLocal.get(), page))
            .map(page -> "<a" + attribute("href", contextPath + page.getUrlPath() + (anchor.isEmpty() ? "" : "#" + anchor)) + ">" + text + "</a>")
            .orElseGet(() -> "<span class=\"unresolved\"" + attribute("title", texts.of("link.missing")) + ">" + text + "</span>");
    }

    private String person(Element target, Optional<String> words) {
        Optional<HostUser> known = target.hasAttribute("ri:userkey") ? people.byKey(new UserKey(target.getAttribute("ri:userkey")))
            : people.byName(target.getAttribute("ri:username"));
        return known.filter(user -> user.status() != HostUser.Status.DELETED)
            .map(user -> "<a class=\"confluence-userlink\"" + attribute("href", contextPath + "/display/~" + user.getName()) + ">"
                + words.orElse(escape(user.getFullName())) + "</a>")
            .orElseGet(() -> "<span class=\"unknown-user\">" + escape(texts.of("person.unknown")) + "</span>");
    }

    private static String address(Element target, Optional<String> words) {
        String given = target.getAttribute("ri:value");
        String address = Html.address(given);
        String text = words.orElse(escape(given));
        return address == null ? text : "<a rel=\"nofollow noopener\"" + attribute("href", address) + ">" + text + "</a>";
    }

    private Optional<String> words(Element link, ConversionContext context) {
        Optional<String> plain = Nodes.child(link, "ac:plain-text-link-body").map(body -> escape(body.getTextContent()));
        return plain.or(() -> Nodes.child(link, "ac:link-body").map(body -> bodies.apply(body, context)));
    }
}
