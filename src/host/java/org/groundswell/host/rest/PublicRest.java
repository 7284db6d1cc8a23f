package org.groundswell.host.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.groundswell.host.Unquoted;
import org.groundswell.host.wiki.Settings;
import org.groundswell.host.wiki.StorageRenderer;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** The part of Confluence's public REST that clients use to set pages up; who asks is found out by the filters before it. */
public final class PublicRest extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PublicRest.class);

    private final transient ObjectMapper mapper = new ObjectMapper();
    private final transient ContentApi content;
    private final transient SpaceApi spaces;
    private final transient Settings settings;

    /** @param transactions units of work over the wiki's database */
    public PublicRest(WikiParts wiki, StorageRenderer renderer, TransactionTemplate transactions) {
        ContentJson json = new ContentJson(wiki.pages(), renderer);
        content = new ContentApi(wiki, json);
        spaces = new SpaceApi(wiki, transactions, json);
        settings = wiki.settings();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(response, answer(new RestCall(request, mapper)));
        } catch (WikiRefused refused) {
            send(response, error(refused.refusal().status(), refused.getMessage()));
        } catch (RestRefused refused) {
            send(response, error(refused.status(), refused.getMessage()));
        } catch (RuntimeException unexpected) {
            String id = UUID.randomUUID().toString();
            LOG.error("{} {} failed, error {}", request.getMethod(), request.getRequestURI(), id, Unquoted.of(unexpected));
            send(response, error(500, "Something unexpected happened. Its number is " + id + "."));
        }
    }

    private RestAnswer answer(RestCall call) {
        if (!"GET".equals(call.method()) && settings.readOnly()) {
            throw new WikiRefused(WikiRefusal.READ_ONLY, "The wiki is in read-only mode.");
        }
        String first = call.path().isEmpty() ? "" : call.path().get(0);
        return switch (first) {
            case "content" -> content.answer(call);
            case "space" -> spaces.answer(call);
            case "user" -> whoAmI(call);
            default -> throw new RestRefused(404, "The embedded host does not offer /rest/api/" + first + ".");
        };
    }

    private static RestAnswer whoAmI(RestCall call) {
        if (!"GET".equals(call.method()) || call.path().size() != 2 || !"current".equals(call.path().get(1))) {
            throw new RestRefused(404, "The embedded host does not offer this address.");
        }
        return RestAnswer.ok(ContentJson.person(call.person()));
    }

    private RestAnswer error(int status, String message) {
        ObjectNode body = mapper.createObjectNode().put("statusCode", status).put("message", message);
        body.putObject("data").put("authorized", status != 401 && status != 403).put("valid", status != 400);
        return new RestAnswer(status, body);
    }

    private void send(HttpServletResponse response, RestAnswer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        if (answer.body() != null) {
            response.setContentType("application/json;charset=UTF-8");
            mapper.writeValue(response.getOutputStream(), answer.body());
        }
    }
}
