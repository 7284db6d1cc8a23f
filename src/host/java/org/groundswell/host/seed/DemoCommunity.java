package org.groundswell.host.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A community that is alive: its people do one after the other what stands in a list, and may name what an earlier answer brought. */
final class DemoCommunity {
    private static final String LIST = "/host/demo/community.json";
    private static final Pattern NAMED = Pattern.compile("\\$\\{(\\w+)}");

    private final AppCalls app;
    private final Map<String, String> known = new HashMap<>();

    /**
     * @param wiki    address of the running wiki
     * @param home    the page the community lives on
     * @param morning a page elsewhere that somebody talks about
     */
    DemoCommunity(URI wiki, long home, long morning) {
        this.app = new AppCalls(wiki);
        known.put("page", Long.toString(home));
        known.put("morning", Long.toString(morning));
    }

    /** @return how many acts were done */
    int add() {
        JsonNode list = app.list(LIST);
        list.forEach(this::act);
        return list.size();
    }

    private void act(JsonNode act) {
        JsonNode words = act.has("with") ? filled((ObjectNode) act.path("with")) : null;
        JsonNode answer = app.send(act.path("method").asText(), filled(act.path("address").asText()), words, act.path("by").asText());
        act.path("keep").fields().forEachRemaining(one -> keep(one.getKey(), answer.at(one.getValue().asText())));
    }

    private void keep(String name, JsonNode found) {
        if (found.isMissingNode()) {
            throw new IllegalStateException("No answer brought " + name);
        }
        known.put(name, found.asText());
    }

    // What an answer brought may stand for a text or a number.
    private JsonNode filled(ObjectNode words) {
        ObjectNode copy = words.deepCopy();
        words.fields().forEachRemaining(field -> {
            if (field.getValue().isTextual() && NAMED.matcher(field.getValue().asText()).matches()) {
                copy.set(field.getKey(), found(field.getValue().asText()));
            }
        });
        return copy;
    }

    private JsonNode found(String name) {
        String value = filled(name);
        return value.matches("\\d{1,9}") ? IntNode.valueOf(Integer.parseInt(value)) : TextNode.valueOf(value);
    }

    private String filled(String text) {
        return NAMED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(known(found.group(1))));
    }

    private String known(String name) {
        String value = known.get(name);
        if (value == null) {
            throw new IllegalStateException("Nothing is known of " + name);
        }
        return value;
    }
}
