package org.groundswell.host.rest;

import com.fasterxml.jackson.databind.JsonNode;

/** What an act of the public REST answers; the body is null where there is none. */
record RestAnswer(int status, JsonNode body) {
    static RestAnswer ok(JsonNode body) {
        return new RestAnswer(200, body);
    }

    static RestAnswer nothing(int status) {
        return new RestAnswer(status, null);
    }
}
