package org.groundswell.host.rest;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.groundswell.host.wiki.HostConversionContext.Output;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.Pages;
import org.groundswell.host.wiki.StorageRenderer;

/** Pages, spaces and people in the JSON of Confluence's public REST. */
final class ContentJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Pages pages;
    private final StorageRenderer renderer;

    ContentJson(Pages pages, StorageRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    ObjectNode page(HostPage page, Set<String> expand, String base) {
        ObjectNode json = summary(page, base);
        if (expand.contains("space")) {
            json.set("space", space(page.getSpace(), base));
        }
        if (expand.contains("version")) {
            json.set("version", version(page));
        }
        if (expand.contains("history")) {
            ObjectNode history = json.putObject("history");
            history.put("latest", true).put("createdDate", page.getCreationDate().toInstant().toString());
            history.set("createdBy", person(page.getCreator()));
        }
        if (expand.contains("ancestors")) {
            ArrayNode above = json.putArray("ancestors");
            pages.ancestors(page).forEach(one -> above.add(summary(one, base)));
        }
        addBody(json, page, expand);
        return json;
    }

    private void addBody(ObjectNode json, HostPage page, Set<String> expand) {
        if (expand.contains("body.storage")) {
            json.withObjectProperty("body").putObject("storage").put("value", page.getBodyAsString()).put("representation", "storage");
        }
        if (expand.contains("body.view")) {
            json.withObjectProperty("body").putObject("view").put("value", renderer.render(page, Output.DISPLAY)).put("representation", "view");
        }
    }

    private static ObjectNode summary(HostPage page, String base) {
        ObjectNode json = JSON.objectNode();
        json.put("id", String.valueOf(page.getId())).put("type", page.getType()).put("status", page.isDeleted() ? "trashed" : "current")
            .put("title", page.getTitle());
        json.putObject("_links").put("webui", page.getUrlPath()).put("self", base + "/rest/api/content/" + page.getId()).put("base", base);
        return json;
    }

    private static ObjectNode version(HostPage page) {
        ObjectNode json = JSON.objectNode();
        json.set("by", person(page.getLastModifier()));
        return json.put("when", page.getLastModificationDate().toInstant().toString())
            .put("message", page.versionComment() == null ? "" : page.versionComment()).put("number", page.getVersion()).put("minorEdit", false);
    }

    ObjectNode space(Space space, String base) {
        ObjectNode json = JSON.objectNode();
        json.put("id", space.getId()).put("key", space.getKey()).put("name", space.getName()).put("type", "global")
            .put("status", space instanceof HostSpace known && known.isArchived() ? "archived" : "current");
        json.putObject("_links").put("webui", space.getUrlPath()).put("self", base + "/rest/api/space/" + space.getKey()).put("base", base);
        return json;
    }

    ObjectNode space(HostSpace space, Set<String> expand, String base) {
        ObjectNode json = space(space, base);
        if (expand.contains("homepage")) {
            pages.home(space).ifPresent(home -> json.set("homepage", summary(home, base)));
        }
        if (expand.contains("description.plain")) {
            json.putObject("description").putObject("plain").put("value", space.description() == null ? "" : space.description())
                .put("representation", "plain");
        }
        return json;
    }

    /** @return null stands for somebody not logged in, whom Confluence calls anonymous */
    static ObjectNode person(ConfluenceUser person) {
        ObjectNode json = JSON.objectNode();
        if (person == null) {
            return json.put("type", "anonymous").put("displayName", "Anonymous");
        }
        return json.put("type", "known").put("username", person.getName()).put("userKey", person.getKey().getStringValue())
            .put("displayName", person.getFullName());
    }

    /** @return one page of a list, cut out by start and limit */
    static <T> ObjectNode list(List<T> all, RestCall call, Function<T, ObjectNode> one) {
        List<T> part = all.stream().skip(call.start()).limit(call.limit()).toList();
        ObjectNode json = JSON.objectNode();
        ArrayNode results = json.putArray("results");
        part.forEach(item -> results.add(one.apply(item)));
        json.put("start", call.start()).put("limit", call.limit()).put("size", part.size());
        json.putObject("_links").put("base", call.base());
        return json;
    }
}
