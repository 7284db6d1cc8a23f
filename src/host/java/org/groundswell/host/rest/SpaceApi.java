package org.groundswell.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.Pages;
import org.groundswell.host.wiki.Permissions;
import org.groundswell.host.wiki.Spaces;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;
import org.springframework.transaction.support.TransactionTemplate;

/** /rest/api/space: spaces. What somebody may not see does not exist for them. */
final class SpaceApi {
    private final TransactionTemplate transactions;
    private final Spaces spaces;
    private final Pages pages;
    private final Permissions permissions;
    private final ContentJson json;

    SpaceApi(WikiParts wiki, TransactionTemplate transactions, ContentJson json) {
        this.transactions = transactions;
        this.spaces = wiki.spaces();
        this.pages = wiki.pages();
        this.permissions = wiki.permissions();
        this.json = json;
    }

    RestAnswer answer(RestCall call) {
        List<String> rest = call.path().subList(1, call.path().size());
        String key = rest.isEmpty() ? "" : rest.get(0);
        if (rest.size() > 1) {
            throw new RestRefused(404, "The embedded host does not offer this address.");
        }
        return switch (call.method() + (key.isEmpty() ? "" : "/key")) {
            case "GET" -> list(call);
            case "POST" -> create(call, true);
            case "GET/key" -> RestAnswer.ok(json.space(visible(call, key), call.expand(""), call.base()));
            case "POST/key" -> privateSpace(call, key);
            case "PUT/key" -> rename(call, visible(call, key));
            case "DELETE/key" -> remove(call, visible(call, key));
            default -> throw new RestRefused(405, "The embedded host does not offer " + call.method() + " on this address.");
        };
    }

    private RestAnswer list(RestCall call) {
        String key = call.option("spaceKey");
        List<HostSpace> seen = spaces.all().stream().filter(space -> permissions.mayView(call.person(), space))
            .filter(space -> key == null || space.getKey().equalsIgnoreCase(key)).toList();
        return RestAnswer.ok(ContentJson.list(seen, call, space -> json.space(space, call.expand(""), call.base())));
    }

    private RestAnswer privateSpace(RestCall call, String key) {
        if (!"_private".equals(key)) {
            throw new RestRefused(405, "The embedded host does not offer POST on this address.");
        }
        return create(call, false);
    }

    private RestAnswer create(RestCall call, boolean open) {
        if (!permissions.mayCreateSpaces(call.person())) {
            throw call.mayNot("create spaces");
        }
        JsonNode body = call.body();
        HostSpace made = transactions.execute(status -> {
            HostSpace space = spaces.create(body.path("key").asText(""), body.path("name").asText(""),
                body.at("/description/plain/value").asText(null), call.person());
            if (open) {
                spaces.open(space);
            }
            pages.createHome(space, space.getName() + " Home", "<p></p>", call.person());
            return spaces.byKey(space.getKey()).orElseThrow();
        });
        return RestAnswer.ok(json.space(made, call.expand("homepage,description.plain"), call.base()));
    }

    private RestAnswer rename(RestCall call, HostSpace space) {
        administered(call, space);
        spaces.rename(space, call.body().path("name").asText(space.getName()));
        return RestAnswer.ok(json.space(visible(call, space.getKey()), call.expand(""), call.base()));
    }

    private RestAnswer remove(RestCall call, HostSpace space) {
        administered(call, space);
        spaces.remove(space);
        return RestAnswer.nothing(202);
    }

    private void administered(RestCall call, HostSpace space) {
        if (!permissions.mayAdminister(call.person(), space)) {
            throw call.mayNot("administer this space");
        }
    }

    private HostSpace visible(RestCall call, String key) {
        return spaces.byKey(key).filter(space -> permissions.mayView(call.person(), space))
            .orElseThrow(() -> new WikiRefused(WikiRefusal.NOT_FOUND, "No space with key : " + key));
    }
}
