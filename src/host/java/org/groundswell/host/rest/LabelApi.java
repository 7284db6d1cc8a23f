package org.groundswell.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.Labels;
import org.groundswell.host.wiki.Permissions;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;

/** /rest/api/content/{id}/label: the labels of a page. Only those of the namespace "global" are here. */
final class LabelApi {
    private static final String GLOBAL = "global";

    private final Labels labels;
    private final Permissions permissions;

    LabelApi(WikiParts wiki) {
        this.labels = wiki.labels();
        this.permissions = wiki.permissions();
    }

    /** @param name the last part of the address, empty if there is none */
    RestAnswer answer(RestCall call, HostPage page, String name) {
        return switch (call.method()) {
            case "GET" -> list(call, page);
            case "POST" -> add(call, page);
            case "DELETE" -> remove(call, page, name.isEmpty() ? call.option("name") : name);
            default -> throw new RestRefused(405, "The embedded host does not offer " + call.method() + " on this address.");
        };
    }

    private RestAnswer list(RestCall call, HostPage page) {
        return RestAnswer.ok(ContentJson.list(labels.of(page.getId()), call, LabelApi::json));
    }

    private RestAnswer add(RestCall call, HostPage page) {
        refuseUnlessEditable(call, page);
        List<JsonNode> given = call.body().isArray() ? List.copyOf(call.body().findParents("name")) : List.of(call.body());
        for (JsonNode label : given) {
            if (!label.path("prefix").asText(GLOBAL).equals(GLOBAL)) {
                throw new WikiRefused(WikiRefusal.INVALID, "The embedded host has labels of the namespace global only.");
            }
            labels.add(page.getId(), label.path("name").asText(""));
        }
        return list(call, page);
    }

    private RestAnswer remove(RestCall call, HostPage page, String name) {
        refuseUnlessEditable(call, page);
        if (name == null || !labels.of(page.getId()).contains(name)) {
            throw new WikiRefused(WikiRefusal.NOT_FOUND, "This page does not have the label " + name + ".");
        }
        labels.remove(page.getId(), name);
        return RestAnswer.nothing(204);
    }

    private void refuseUnlessEditable(RestCall call, HostPage page) {
        if (!permissions.mayEdit(call.person(), page)) {
            throw call.mayNot("change the labels of this page");
        }
    }

    private static ObjectNode json(String name) {
        return JsonNodeFactory.instance.objectNode().put("prefix", GLOBAL).put("name", name).put("label", name);
    }
}
