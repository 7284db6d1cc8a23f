package org.groundswell.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.Pages;
import org.groundswell.host.wiki.Permissions;
import org.groundswell.host.wiki.Spaces;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;

/** /rest/api/content: pages in storage format. What somebody may not see does not exist for them. */
final class ContentApi {
    private static final String SHOWN = "history,space,version";
    private static final Set<String> WRITTEN = Set.of("history", "space", "version", "ancestors", "body.storage");

    private final Pages pages;
    private final Spaces spaces;
    private final Permissions permissions;
    private final ContentJson json;
    private final LabelApi labels;

    ContentApi(WikiParts wiki, ContentJson json) {
        this.pages = wiki.pages();
        this.spaces = wiki.spaces();
        this.permissions = wiki.permissions();
        this.json = json;
        this.labels = new LabelApi(wiki);
    }

    RestAnswer answer(RestCall call) {
        List<String> rest = call.path().subList(1, call.path().size());
        if (rest.size() > 1 && rest.size() < 4 && "label".equals(rest.get(1))) {
            return labels.answer(call, visible(call, rest.get(0)), rest.size() == 3 ? rest.get(2) : "");
        }
        String act = call.method() + "/" + (rest.isEmpty() ? "" : "id") + (rest.size() > 1 ? "/" + String.join("/", rest.subList(1, rest.size())) : "");
        return switch (act) {
            case "GET/" -> find(call);
            case "POST/" -> create(call);
            case "GET/id" -> RestAnswer.ok(json.page(visible(call, rest.get(0)), call.expand(SHOWN), call.base()));
            case "GET/id/child/page" -> children(call, visible(call, rest.get(0)));
            case "PUT/id" -> update(call, visible(call, rest.get(0)));
            case "DELETE/id" -> delete(call, visible(call, rest.get(0)));
            default -> throw new RestRefused(404, "The embedded host does not offer " + call.method() + " on this address.");
        };
    }

    private RestAnswer find(RestCall call) {
        if (call.option("type") != null && !"page".equals(call.option("type"))) {
            return RestAnswer.ok(ContentJson.list(List.<HostPage>of(), call, page -> null));
        }
        List<HostPage> all = call.option("spaceKey") == null
            ? spaces.all().stream().flatMap(space -> pages.in(space).stream()).toList()
            : spaces.byKey(call.option("spaceKey")).map(pages::in).orElse(List.of());
        String title = call.option("title");
        return listed(call, all.stream().filter(page -> title == null || page.getTitle().equalsIgnoreCase(title)).toList());
    }

    private RestAnswer children(RestCall call, HostPage page) {
        return listed(call, pages.children(page.getId()));
    }

    private RestAnswer listed(RestCall call, List<HostPage> all) {
        List<HostPage> seen = all.stream().filter(page -> permissions.mayView(call.person(), page)).toList();
        return RestAnswer.ok(ContentJson.list(seen, call, page -> json.page(page, call.expand(""), call.base())));
    }

    private RestAnswer create(RestCall call) {
        JsonNode body = call.body();
        if (!"page".equals(body.path("type").asText())) {
            throw new WikiRefused(WikiRefusal.INVALID, "The embedded host makes content of the type page only.");
        }
        String key = body.at("/space/key").asText();
        HostSpace space = spaces.byKey(key).filter(one -> permissions.mayView(call.person(), one))
            .orElseThrow(() -> new WikiRefused(WikiRefusal.NOT_FOUND, "No space with key : " + key));
        if (!permissions.mayCreateIn(call.person(), space)) {
            throw call.mayNot("create pages in this space");
        }
        return written(call, pages.create(space, parent(call, space), body.path("title").asText(""), storage(body, ""), call.person()));
    }

    private RestAnswer update(RestCall call, HostPage page) {
        JsonNode body = call.body();
        if (!permissions.mayEdit(call.person(), page)) {
            throw call.mayNot("edit this page");
        }
        int next = body.at("/version/number").asInt(-1);
        if (next != page.getVersion() + 1) {
            throw new WikiRefused(WikiRefusal.CONFLICT, "Version must be incremented on update. Current version is: " + page.getVersion());
        }
        if (page.isDeleted()) {
            return written(call, pages.restore(page.getId()));
        }
        HostSpace space = spaces.byId(page.getSpace().getId()).orElseThrow();
        Long parent = parent(call, space);
        return written(call, pages.together(() -> {
            HostPage saved = pages.edit(page.getId(), page.getVersion(), body.path("title").asText(page.getTitle()),
                storage(body, page.getBodyAsString()), body.at("/version/message").asText(null), call.person());
            boolean moves = parent != null && !Objects.equals(parent, saved.parentId());
            return moves ? pages.move(page.getId(), space, parent) : saved;
        }));
    }

    private RestAnswer delete(RestCall call, HostPage page) {
        boolean purge = "trashed".equals(call.option("status"));
        if (purge ? !permissions.mayAdminister(call.person(), page.getSpace()) : !permissions.mayRemove(call.person(), page)) {
            throw call.mayNot(purge ? "purge pages of this space" : "delete this page");
        }
        if (purge) {
            pages.purge(page.getId());
        } else {
            pages.trash(page.getId());
        }
        return RestAnswer.nothing(204);
    }

    /** The trash of a space is its administrators'; to anybody else a page in it is gone. */
    private boolean mayRestore(RestCall call, HostPage page) {
        return permissions.mayAdminister(call.person(), page.getSpace()) && permissions.mayView(call.person(), page);
    }

    private Long parent(RestCall call, HostSpace space) {
        JsonNode above = call.body().path("ancestors");
        if (above.isEmpty()) {
            return null;
        }
        HostPage parent = visible(call, above.get(above.size() - 1).path("id").asText());
        if (parent.getSpace().getId() != space.getId() || parent.isDeleted()) {
            throw new WikiRefused(WikiRefusal.INVALID, "The page above must be a current page of the same space.");
        }
        return parent.getId();
    }

    private static String storage(JsonNode body, String otherwise) {
        JsonNode given = body.at("/body/storage/value");
        if (body.path("body").isObject() && given.isMissingNode()) {
            throw new WikiRefused(WikiRefusal.INVALID, "The embedded host takes body.storage only.");
        }
        return given.asText(otherwise);
    }

    private RestAnswer written(RestCall call, HostPage page) {
        return RestAnswer.ok(json.page(page, WRITTEN, call.base()));
    }

    private HostPage visible(RestCall call, String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new WikiRefused(WikiRefusal.INVALID, "Not a content id: " + id);
        }
        return pages.byId(Long.parseLong(id)).filter(page -> page.isDeleted() ? mayRestore(call, page) : permissions.mayView(call.person(), page))
            .orElseThrow(() -> new WikiRefused(WikiRefusal.NOT_FOUND, "No content found with id: ContentId{id=" + id + "}"));
    }
}
