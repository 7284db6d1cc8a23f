package org.groundswell.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;

/** What came back for one request; {@code asked} names it in failures. */
record Answer(String asked, int status, HttpHeaders headers, String body) {
    static final ObjectMapper JSON = new ObjectMapper();

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException failed) {
            throw new AssertionError(this + " is not JSON", failed);
        }
    }

    /** @return the refusal's code, empty when this is no refusal of the app */
    String code() {
        return status < 400 || !header("Content-Type").contains("json") ? "" : json().path("code").asText();
    }

    /** @return "404 NOT_FOUND", or only the status of an answer without a code */
    String outcome() {
        return (status + " " + code()).strip();
    }

    String text(String field) {
        return json().path(field).asText();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** @return this answer, which has to be a success */
    Answer ok() {
        if (status >= 300) {
            throw new AssertionError(this);
        }
        return this;
    }

    @Override
    public String toString() {
        return asked + " -> " + status + " " + (body.length() > 2000 ? body.substring(0, 2000) + "…" : body);
    }
}
